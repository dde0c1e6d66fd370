package se.ntjp.harness.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure.Kind;

/** Against a server that others wrote, with the faults they thought of. */
class WireMockTest {

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static Exchange exchange(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post("/p").willReturn(answer));
        PlatformHeaders platform = PlatformHeaders.of("ntjp-harness/0.1.0", "SE2321000016-CONS");
        TransportSettings settings = TransportSettings.defaults().withResponseTime(Duration.ofSeconds(2));
        try (LiveTransport transport = LiveTransport.of(settings)) {
            URI target = URI.create("http://localhost:" + SERVER.getPort() + "/p");
            return transport.send(
                    "1",
                    platform.request(
                            target, Optional.of("urn:x"), PlatformHeaders.correlationId(1, "1"), Body.of("<å/>")));
        }
    }

    @Test
    void a_server_understands_what_we_send_as_the_platform() {
        assertThat(exchange(okXml("<b/>")).response().body()).isEqualTo(Body.of("<b/>"));
        SERVER.verify(postRequestedFor(urlEqualTo("/p"))
                .withHeader("SOAPAction", equalTo("\"urn:x\""))
                .withHeader("Content-Type", equalTo("text/xml;charset=UTF-8"))
                .withRequestBody(equalTo("<å/>")));
    }

    @Test
    void its_faults_have_their_names() {
        assertThat(exchange(aResponse().withFault(Fault.EMPTY_RESPONSE))
                        .failure()
                        .kind())
                .isEqualTo(Kind.NO_ANSWER);
        assertThat(exchange(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                        .failure()
                        .kind())
                .isEqualTo(Kind.RESET);
        assertThat(exchange(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE))
                        .failure()
                        .kind())
                .isEqualTo(Kind.NOT_HTTP);
        Exchange malformed = exchange(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        assertThat(malformed.response().status()).isEqualTo(200);
        assertThat(malformed.failure().kind()).isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void its_drip_is_cut_at_the_limit() {
        Exchange exchange = exchange(okXml("<b>" + "x".repeat(1000) + "</b>").withChunkedDribbleDelay(100, 60_000));
        assertThat(exchange.failure().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(exchange.response().body().size()).isPositive().isLessThan(1007);
    }
}
