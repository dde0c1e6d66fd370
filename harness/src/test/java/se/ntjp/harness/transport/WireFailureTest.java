package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.transport.RawServer.Conversation;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure.Kind;

/** Every way in which an answer can fail to come, and what is kept of it. */
class WireFailureTest {

    private static final TransportSettings SETTINGS = TransportSettings.defaults();

    private static Exchange exchange(TransportSettings settings, Conversation conversation) {
        try (RawServer server = RawServer.start(conversation);
                LiveTransport transport = LiveTransport.of(settings)) {
            return transport.send("1", LiveTransportTest.request(server.uri("/")));
        }
    }

    private static Exchange after(String written, Conversation then) {
        return exchange(SETTINGS, peer -> {
            peer.readRequest();
            peer.write(written);
            then.with(peer);
        });
    }

    private static Exchange closedAfter(String written) {
        return after(written, peer -> {});
    }

    private static void isFailure(Exchange exchange, Kind kind, String detail) {
        assertThat(exchange.failure().kind()).as(exchange.failure().detail()).isEqualTo(kind);
        assertThat(exchange.failure().detail()).contains(detail);
    }

    private static void isCutShort(Exchange exchange, String body) {
        isFailure(exchange, Kind.TRUNCATED, "closed before the announced end");
        assertThat(exchange.response().body()).isEqualTo(Body.of(body));
    }

    @Test
    void a_body_shorter_than_announced_is_truncated_and_kept() {
        isCutShort(closedAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<b/>"), "<b/>");
    }

    @Test
    void chunks_without_an_end_are_truncated_and_kept() {
        isCutShort(closedAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<b/>\r\n"), "<b/>");
        isCutShort(closedAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<b/>"), "<b/>");
    }

    @Test
    void an_answer_that_ends_within_its_head_is_truncated() {
        Exchange within = closedAfter("HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B");
        isFailure(within, Kind.TRUNCATED, "in the middle of the header lines");
        assertThat(within.response().status()).isEqualTo(200);
        isFailure(closedAfter("HTTP/1.1 20"), Kind.TRUNCATED, "in the middle of the status line");
    }

    @Test
    void hanging_up_is_no_answer() {
        Exchange exchange = closedAfter("");
        isFailure(exchange, Kind.NO_ANSWER, "closed without an answer");
        assertThat(exchange.answer()).isEmpty();
        isFailure(closedAfter("HTTP/1.1 100 Continue\r\n\r\n"), Kind.NO_ANSWER, "closed without an answer");
    }

    @Test
    void a_reset_is_told_from_hanging_up() {
        isFailure(after("", RawPeer::reset), Kind.RESET, "the connection was reset");
    }

    @Test
    void what_came_before_a_reset_is_kept() {
        CountDownLatch firstByte = new CountDownLatch(4);
        LongSupplier ticker = () -> {
            firstByte.countDown();
            return System.nanoTime();
        };
        try (RawServer server = RawServer.start(peer -> {
                    peer.readRequest();
                    peer.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<b/>");
                    await(firstByte);
                    peer.reset();
                });
                LiveTransport transport = new LiveTransport(SETTINGS, Clock.systemUTC(), ticker)) {
            Exchange exchange = transport.send("1", LiveTransportTest.request(server.uri("/")));
            isFailure(exchange, Kind.RESET, "the connection was reset");
            assertThat(exchange.response().body()).isEqualTo(Body.of("<b/>"));
        }
    }

    @Test
    void something_else_than_http_is_told_by_its_first_bytes_alone() {
        Exchange exchange = after("SSH-2.0-secret of the house\r\n", RawPeer::awaitClientClose);
        isFailure(exchange, Kind.NOT_HTTP, "begins with the bytes 53 53 48 2d 32 2e 30 2d,");
        assertThat(exchange.answer()).isEmpty();
        isFailure(closedAfter("HTTQ"), Kind.NOT_HTTP, "48 54 54 51");
        isFailure(closedAfter("HTTP/1.1 abc OK\r\n\r\n"), Kind.NOT_HTTP, "malformed");
        isFailure(
                closedAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nsecret\r\n"),
                Kind.NOT_HTTP,
                "malformed (NumberFormatException)");
    }

    @Test
    void a_dripping_answer_is_cut_at_the_limit_for_the_whole_and_kept() {
        Exchange exchange = exchange(SETTINGS.withResponseTime(Duration.ofMillis(400)), peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (true) {
                peer.write("<");
                peer.pause(20);
            }
        });
        isFailure(exchange, Kind.TIMEOUT, "no whole answer within 400 ms");
        assertThat(exchange.response().body().text(StandardCharsets.US_ASCII)).matches("<{2,}");
    }

    @Test
    void silence_is_a_timeout_without_an_answer() {
        Exchange exchange = exchange(SETTINGS.withResponseTime(Duration.ofMillis(100)), RawPeer::awaitClientClose);
        isFailure(exchange, Kind.TIMEOUT, "within 100 ms");
        assertThat(exchange.answer()).isEmpty();
    }

    @Test
    void an_answer_without_an_end_is_cut_at_the_size_limit() {
        Exchange exchange = exchange(SETTINGS, peer -> {
            byte[] block = "<x/>".repeat(16_384).getBytes(StandardCharsets.US_ASCII);
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
            while (true) {
                peer.write(block);
            }
        });
        isFailure(exchange, Kind.TOO_LARGE, "larger than 52428800 bytes");
        assertThat(exchange.response().body().size()).isEqualTo(52_428_800);
    }

    @Test
    void a_body_of_exactly_the_limit_passes() {
        Conversation four = peer -> {
            peer.readRequest();
            peer.answer("<b/>");
        };
        assertThat(exchange(SETTINGS.withMaxBytes(4), four).problem()).isEmpty();
        isFailure(exchange(SETTINGS.withMaxBytes(3), four), Kind.TOO_LARGE, "larger than 3 bytes");
    }

    @Test
    void an_endless_head_is_too_large() {
        Conversation endless = peer -> {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\n");
            while (true) {
                peer.write("X-More: of the same\r\n");
            }
        };
        isFailure(exchange(SETTINGS, endless), Kind.TOO_LARGE, "exceed 65536 bytes");
    }

    @Test
    void a_name_that_does_not_resolve_is_an_unknown_host() {
        Exchange exchange = to(SETTINGS, "http://something.invalid/");
        isFailure(exchange, Kind.UNKNOWN_HOST, "the name something.invalid does not resolve");
    }

    @Test
    void a_port_where_nobody_listens_refuses() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        isFailure(to(SETTINGS, "http://localhost:" + port), Kind.CONNECTION_REFUSED, "Connection refused");
    }

    @Test
    void a_listener_that_accepts_nobody_times_out() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            boolean queueIsFull = fill(full, waiting);
            assumeThat(queueIsFull).as("the backlog can be filled here").isTrue();
            Exchange exchange =
                    to(SETTINGS.withConnectTimeout(Duration.ofMillis(100)), "http://localhost:" + full.getLocalPort());
            isFailure(exchange, Kind.CONNECT_TIMEOUT, "within 100 ms");
        } finally {
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    private static boolean fill(ServerSocket server, List<Socket> waiting) throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(server.getLocalSocketAddress(), 200);
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }

    private static Exchange to(TransportSettings settings, String address) {
        try (LiveTransport transport = LiveTransport.of(settings)) {
            return transport.send("1", LiveTransportTest.request(URI.create(address)));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
