package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.transport.PlatformHeaders.PlatformSender;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;

/** The platform's header lines, as observed in vp.md §4. */
class PlatformHeadersTest {

    private static final UUID ID = UUID.fromString("6b1f2a4e-0000-4000-8000-000000000001");

    private final PlatformHeaders platform = PlatformHeaders.of("ntjp-harness/0.1.0", "SE2321000016-CONS");

    private String sent(PlatformHeaders headers, String address) {
        HttpRequest request = headers.request(URI.create(address), Optional.of("urn:riv:x:GetX"), ID, Body.of("<å/>"));
        return new String(RequestBytes.of(request), StandardCharsets.UTF_8);
    }

    @Test
    void a_producer_over_http_gets_what_the_platform_sends() {
        PlatformHeaders marked = platform.withSender(new PlatformSender("VP_TEST_1", "SE2321000016-VP"))
                .withPassedOn(List.of(new Header("Accept", "*/*")));
        assertThat(sent(marked, "http://127.0.0.1:17090/path?a=b"))
                .isEqualTo(
                        """
                        POST /path?a=b HTTP/1.1
                        content-length: 5
                        Accept: */*
                        SOAPAction: "urn:riv:x:GetX"
                        User-Agent: ntjp-harness/0.1.0
                        x-rivta-original-serviceconsumer-hsaid: SE2321000016-CONS
                        x-skltp-correlation-id: 6b1f2a4e-0000-4000-8000-000000000001
                        x-vp-instance-id: VP_TEST_1
                        x-vp-sender-id: SE2321000016-VP
                        content-type: text/xml;charset=UTF-8
                        connection: keep-alive
                        host: 127.0.0.1:17090

                        <å/>"""
                                .replace("\n", "\r\n"));
    }

    @Test
    void a_producer_over_https_gets_no_mark_of_the_platform() {
        PlatformHeaders marked = platform.withSender(new PlatformSender("VP_TEST_1", "SE2321000016-VP"));
        assertThat(sent(marked, "https://producer.example:8443/")).doesNotContain("x-vp-");
    }

    @Test
    void the_host_is_without_the_port_where_it_is_80_or_none() {
        assertThat(sent(platform, "http://producer.example:80/")).contains("\r\nhost: producer.example\r\n");
        assertThat(sent(platform, "https://producer.example/")).contains("\r\nhost: producer.example\r\n");
        assertThat(sent(platform, "http://[::1]:8080/")).contains("\r\nhost: [::1]:8080\r\n");
    }

    @Test
    void a_consumer_may_leave_out_soapAction() {
        HttpRequest request = platform.request(URI.create("http://x/"), Optional.empty(), ID, Body.EMPTY);
        assertThat(request.headers()).extracting(Header::name).doesNotContain("SOAPAction");
    }

    @Test
    void a_correlation_id_follows_from_the_seed_and_the_exchange() {
        UUID id = PlatformHeaders.correlationId(42, "1.1.1/1");
        assertThat(id).isEqualTo(PlatformHeaders.correlationId(42, "1.1.1/1"));
        assertThat(id).isNotEqualTo(PlatformHeaders.correlationId(43, "1.1.1/1"));
        assertThat(id).isNotEqualTo(PlatformHeaders.correlationId(42, "1.1.1/2"));
    }
}
