package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.transport.RawServer.Conversation;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;

/** What goes out and what comes in, where everybody keeps to the protocol. */
class LiveTransportTest {

    private final LiveTransport transport = LiveTransport.of(TransportSettings.defaults());

    @AfterEach
    void close() {
        transport.close();
    }

    private Exchange exchangeWith(Conversation conversation) {
        try (RawServer server = RawServer.start(conversation)) {
            return transport.send("1.1.1/1", request(server.uri("/")));
        }
    }

    private HttpResponse answerTo(Conversation conversation) {
        Exchange exchange = exchangeWith(conversation);
        assertThat(exchange.problem()).isEmpty();
        return exchange.answer().orElseThrow();
    }

    static HttpRequest request(URI target) {
        return new HttpRequest(target, List.of(new Header("Content-Length", "4")), Body.of("<a/>"));
    }

    @Test
    void exactly_the_given_bytes_go_out() {
        try (RawServer server = RawServer.start(peer -> {
            peer.readRequest();
            peer.answer("<b/>");
        })) {
            List<Header> headers = List.of(
                    new Header("content-length", "5"),
                    new Header("SOAPAction", "\"urn:x\""),
                    new Header("X-oDD", "räv"),
                    new Header("x-odd", ""));
            transport.send("1", new HttpRequest(server.uri("/a%20b/ä?x=1&y=%3D"), headers, Body.of("<ä/>")));
            assertThat(server.requests())
                    .containsExactly("POST /a%20b/%C3%A4?x=1&y=%3D HTTP/1.1\r\ncontent-length: 5\r\n"
                            + "SOAPAction: \"urn:x\"\r\nX-oDD: räv\r\nx-odd: \r\n\r\n<Ã¤/>");
        }
    }

    @Test
    void an_address_without_a_path_asks_for_the_root() {
        try (RawServer server = RawServer.start(peer -> {
            peer.readRequest();
            peer.answer("<b/>");
        })) {
            transport.send("1", request(server.uri("")));
            assertThat(server.requests().get(0)).startsWith("POST / HTTP/1.1\r\n");
        }
    }

    @Test
    void header_lines_keep_their_order_and_letter_case_and_the_body_its_bytes() {
        HttpResponse answer = answerTo(peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 500 Nej\r\nX-b:  two \r\nX-A: 1\r\nx-b: 3\r\nContent-Encoding: gzip\r\n"
                    + "CONTENT-length: 3\r\n\r\n\u001f\u008b\u0000");
        });
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.headers())
                .containsExactly(
                        new Header("X-b", "two"),
                        new Header("X-A", "1"),
                        new Header("x-b", "3"),
                        new Header("Content-Encoding", "gzip"),
                        new Header("CONTENT-length", "3"));
        assertThat(answer.body().bytes()).containsExactly(0x1f, 0x8b, 0);
    }

    @Test
    void chunks_are_put_together_and_trailing_header_lines_come_last() {
        HttpResponse answer = answerTo(peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 99\r\n\r\n"
                    + "2;name=x\r\n<b\r\n2\r\n/>\r\n0\r\nX-Sum: 7\r\n\r\n");
        });
        assertThat(answer.body()).isEqualTo(Body.of("<b/>"));
        assertThat(answer.headers())
                .containsExactly(
                        new Header("Transfer-Encoding", "chunked"),
                        new Header("Content-Length", "99"),
                        new Header("X-Sum", "7"));
    }

    @Test
    void an_answer_may_end_with_the_connection() {
        assertThat(answerTo(peer -> {
                            peer.readRequest();
                            peer.write("HTTP/1.0 200 OK\r\n\r\n<b/>");
                        })
                        .body())
                .isEqualTo(Body.of("<b/>"));
    }

    @Test
    void an_answer_may_come_byte_by_byte() {
        String whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<b/>\r\n0\r\nX-Sum: 7\r\n\r\n";
        HttpResponse answer = answerTo(peer -> {
            peer.readRequest();
            for (int i = 0; i < whole.length(); i++) {
                peer.write(whole.substring(i, i + 1));
            }
        });
        assertThat(answer.body()).isEqualTo(Body.of("<b/>"));
        assertThat(answer.header("x-sum")).contains("7");
    }

    @Test
    void interim_answers_are_passed_over() {
        HttpResponse answer = answerTo(peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
            peer.answer("<b/>");
        });
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Link")).isEmpty();
    }

    @Test
    void status_204_has_no_body_and_the_connection_lives_on() {
        try (RawServer server = RawServer.start(peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 204 No Content\r\n\r\n");
            peer.readRequest();
            peer.answer("<b/>");
        })) {
            assertThat(transport
                            .send("1", request(server.uri("/")))
                            .answer()
                            .orElseThrow()
                            .status())
                    .isEqualTo(204);
            assertThat(transport
                            .send("2", request(server.uri("/")))
                            .answer()
                            .orElseThrow()
                            .status())
                    .isEqualTo(200);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() {
        try (RawServer server = RawServer.start(peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
            peer.awaitClientClose();
        })) {
            assertThat(transport
                            .send("1", request(server.uri("/")))
                            .answer()
                            .orElseThrow()
                            .status())
                    .isEqualTo(302);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void times_come_from_the_given_clocks() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        AtomicLong ticks = new AtomicLong();
        try (LiveTransport ticking = new LiveTransport(
                        TransportSettings.defaults(), Clock.fixed(noon, ZoneOffset.UTC), ticks::incrementAndGet);
                RawServer server = RawServer.start(peer -> {
                    peer.readRequest();
                    peer.answer("<b/>");
                })) {
            Exchange exchange = ticking.send("1", request(server.uri("/")));
            assertThat(exchange.timings().started()).isEqualTo(noon);
            assertThat(exchange.timings().connect()).isEqualTo(Duration.ofNanos(1));
            assertThat(exchange.timings().tls()).isZero();
            assertThat(exchange.timings().firstByte()).isEqualTo(Duration.ofNanos(1));
            assertThat(exchange.timings().total()).isEqualTo(Duration.ofNanos(4));
        }
    }

    @Test
    void a_header_line_that_would_break_the_message_apart_is_refused() {
        for (Header bad : List.of(
                new Header("a b", "x"),
                new Header("", "x"),
                new Header("x", "1\r\ny: 2"),
                new Header("x", "\u0000"),
                new Header("x", "žluť"))) {
            HttpRequest request = new HttpRequest(URI.create("http://localhost/"), List.of(bad), Body.EMPTY);
            assertThatThrownBy(() -> transport.send("1", request))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be sent");
        }
    }

    @Test
    void an_address_that_is_not_http_is_refused() {
        assertThatThrownBy(() -> transport.send("1", request(URI.create("ftp://localhost/"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ftp://localhost/ is not an address to send to");
    }
}
