package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure.Kind;
import se.ntjp.testcases.exchange.HttpResponse;

/** Each misbehaviour comes over the wire as what it is called, and nothing hangs. */
class EvilServerTest {

    private static final byte[] VALID =
            ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                            + "<S:Body><r:GetXResponse xmlns:r=\"urn:x\"><r:name>Åsa</r:name></r:GetXResponse></S:Body></S:Envelope>")
                    .getBytes(StandardCharsets.UTF_8);

    private static final LiveTransport TRANSPORT = LiveTransport.of(
            TransportSettings.defaults().withResponseTime(Duration.ofSeconds(3)).withMaxBytes(5_000_000));

    @AfterAll
    static void close() {
        TRANSPORT.close();
    }

    private static Exchange exchange(Misbehaviour misbehaviour) {
        try (EvilServer server = EvilServer.start(misbehaviour, VALID)) {
            return TRANSPORT.send("1", LiveTransportTest.request(server.uri()));
        }
    }

    private static HttpResponse answer(Misbehaviour misbehaviour) {
        return exchange(misbehaviour).answer().orElseThrow();
    }

    private static byte[] body(Misbehaviour misbehaviour) {
        return answer(misbehaviour).body().bytes();
    }

    private static void isWellFormed(byte[] xml) {
        assertThatCode(() -> SafeXml.parse(xml, "answer.xml")).doesNotThrowAnyException();
    }

    private static void isRefused(byte[] xml) {
        assertThatThrownBy(() -> SafeXml.parse(xml, "answer.xml")).isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @EnumSource(Misbehaviour.class)
    void every_misbehaviour_ends_as_a_failure_of_the_wire_or_an_answer(Misbehaviour misbehaviour) {
        Map<Misbehaviour, Kind> failures = new EnumMap<>(Misbehaviour.class);
        failures.put(Misbehaviour.TRUNCATED, Kind.TRUNCATED);
        failures.put(Misbehaviour.TRUNCATED_CHUNKED, Kind.TRUNCATED);
        failures.put(Misbehaviour.ONE_GB, Kind.TOO_LARGE);
        failures.put(Misbehaviour.DRIP, Kind.TIMEOUT);
        failures.put(Misbehaviour.SILENT, Kind.TIMEOUT);
        failures.put(Misbehaviour.HANG_UP, Kind.NO_ANSWER);
        failures.put(Misbehaviour.RESET, Kind.RESET);
        failures.put(Misbehaviour.NOT_HTTP, Kind.NOT_HTTP);
        Exchange exchange = exchange(misbehaviour);
        assertThat(exchange.problem().map(failure -> failure.kind()).orElse(null))
                .isEqualTo(failures.get(misbehaviour));
    }

    @Test
    void statuses_are_what_the_names_say() {
        assertThat(answer(Misbehaviour.HTML_200).header("content-type")).contains("text/html");
        assertThat(body(Misbehaviour.EMPTY_200)).isEmpty();
        assertThat(answer(Misbehaviour.EMPTY_202).status()).isEqualTo(202);
        assertThat(answer(Misbehaviour.NO_CONTENT_204).status()).isEqualTo(204);
        assertThat(answer(Misbehaviour.NOT_FOUND_404).status()).isEqualTo(404);
        assertThat(answer(Misbehaviour.UNAVAILABLE_503).status()).isEqualTo(503);
        assertThat(answer(Misbehaviour.ANSWER_500).status()).isEqualTo(500);
        assertThat(answer(Misbehaviour.FAULT_200).status()).isEqualTo(200);
        assertThat(answer(Misbehaviour.FAULT_500).status()).isEqualTo(500);
        assertThat(answer(Misbehaviour.REDIRECT).status()).isEqualTo(302);
        assertThat(answer(Misbehaviour.TEXT_PLAIN).header("content-type")).contains("text/plain");
    }

    @Test
    void what_is_well_formed_stays_so() {
        for (Misbehaviour each : new Misbehaviour[] {
            Misbehaviour.NONE,
            Misbehaviour.LATIN1,
            Misbehaviour.UTF16,
            Misbehaviour.BOM,
            Misbehaviour.SOAP12,
            Misbehaviour.WRONG_ROOT,
            Misbehaviour.FAULT_200
        }) {
            isWellFormed(body(each));
        }
    }

    @Test
    void what_no_parser_may_accept_is_refused() {
        for (Misbehaviour each : new Misbehaviour[] {
            Misbehaviour.HTML_200,
            Misbehaviour.MALFORMED,
            Misbehaviour.LATIN1_UNDECLARED,
            Misbehaviour.INVALID_UTF8,
            Misbehaviour.DTD,
            Misbehaviour.EXTERNAL_ENTITY,
            Misbehaviour.ENTITY_BOMB
        }) {
            isRefused(body(each));
        }
    }

    @Test
    void the_root_is_renamed_and_nothing_else() throws SAXException {
        assertThat(SafeXml.parse(body(Misbehaviour.WRONG_ROOT), "answer.xml")
                        .getElementsByTagNameNS("urn:ntjp:unknown", "SomethingElse")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Åsa");
    }

    @Test
    void compressed_answers_come_as_they_are() throws IOException {
        try (InputStream packed = new GZIPInputStream(answer(Misbehaviour.GZIP).body().stream())) {
            assertThat(packed.readAllBytes()).isEqualTo(VALID);
        }
        HttpResponse bomb = answer(Misbehaviour.GZIP_BOMB);
        assertThat(bomb.header("content-encoding")).contains("gzip");
        assertThat(bomb.body().size()).isLessThan(1_100_000);
        try (InputStream packed = new GZIPInputStream(bomb.body().stream())) {
            assertThat(packed.skip(100_000_000)).isEqualTo(100_000_000);
        }
    }

    @Test
    void each_request_has_its_own_valid_answer() {
        try (EvilServer server = EvilServer.start(Misbehaviour.NONE, request -> request)) {
            Exchange exchange = TRANSPORT.send("1", LiveTransportTest.request(server.uri()));
            assertThat(exchange.response().body()).isEqualTo(exchange.request().body());
            assertThat(server.requests()).hasSize(1);
        }
    }
}
