package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.transport.RawServer.Conversation;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure.Kind;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;

/** When a connection carries another request, when not, and what happens if the producer closes it in between. */
class ConnectionReuseTest {

    private final LiveTransport transport = LiveTransport.of(TransportSettings.defaults());

    @AfterEach
    void close() {
        transport.close();
    }

    private Exchange send(RawServer server) {
        return transport.send("1", LiveTransportTest.request(server.uri("/")));
    }

    /** Sends two requests one after the other and tells how many connections that took. */
    private int connectionsForTwo(Conversation conversation) {
        try (RawServer server = RawServer.start(conversation)) {
            assertThat(send(server).problem()).isEmpty();
            assertThat(send(server).problem()).isEmpty();
            return server.connections();
        }
    }

    private static Conversation forever(String answer) {
        return peer -> {
            while (true) {
                peer.readRequest();
                peer.write(answer);
            }
        };
    }

    @Test
    void a_connection_carries_the_next_request_and_its_phases_are_zero() {
        try (RawServer server = RawServer.start(forever("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))) {
            send(server);
            Exchange second = send(server);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(second.timings().connect()).isZero();
        }
    }

    @Test
    void the_producers_wish_to_close_is_honoured() {
        String close = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        assertThat(connectionsForTwo(forever(close))).isEqualTo(2);
        assertThat(connectionsForTwo(forever("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")))
                .isEqualTo(2);
    }

    @Test
    void our_own_wish_to_close_is_honoured() {
        try (RawServer server = RawServer.start(forever("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))) {
            HttpRequest closing =
                    new HttpRequest(server.uri("/"), List.of(new Header("connection", "close")), Body.EMPTY);
            transport.send("1", closing);
            transport.send("2", closing);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void bytes_after_the_end_of_an_answer_do_not_reach_the_next_one() {
        assertThat(connectionsForTwo(forever("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n<b/>")))
                .isEqualTo(2);
        assertThat(connectionsForTwo(forever("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n<bHTTP/1.1 404 Not\r\n\r\n")))
                .isEqualTo(2);
    }

    @Test
    void a_failure_ends_the_connection() {
        try (RawServer server =
                RawServer.start(forever("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"))) {
            send(server);
            send(server);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void a_connection_known_to_be_closed_is_replaced() {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
            peer.readRequest();
            peer.answer("<b/>");
            peer.hangUp();
            closed.countDown();
        })) {
            assertThat(send(server).problem()).isEmpty();
            waitFor(closed);
            assertThat(send(server).problem()).isEmpty();
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void a_request_that_met_the_producer_closing_is_reported_and_never_sent_again() {
        for (Kind kind : List.of(Kind.NO_ANSWER, Kind.RESET)) {
            try (RawServer server = RawServer.start(peer -> {
                peer.readRequest();
                peer.answer("<b/>");
                peer.readRequest();
                if (kind == Kind.RESET) {
                    peer.reset();
                }
            })) {
                send(server);
                assertThat(send(server).failure().kind()).isEqualTo(kind);
                assertThat(server.requests()).hasSize(2);
                assertThat(server.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void several_threads_have_a_connection_each_and_get_their_own_answers() {
        int threads = 8;
        CountDownLatch allHere = new CountDownLatch(threads);
        try (RawServer server = RawServer.start(peer -> {
            String request = peer.readRequest();
            allHere.countDown();
            waitFor(allHere);
            peer.answer(request.substring(5, request.indexOf(" HTTP")));
        })) {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Thread> senders = IntStream.range(0, threads)
                    .mapToObj(number -> new Thread(() -> check(server.uri("/" + number), start)))
                    .toList();
            senders.forEach(Thread::start);
            senders.forEach(ConnectionReuseTest::join);
            assertThat(server.connections()).isEqualTo(threads);
            assertThat(checked).containsExactlyInAnyOrder("/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7");
        }
    }

    private final List<String> checked = new CopyOnWriteArrayList<>();

    private void check(URI uri, CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Exchange exchange = transport.send(uri.getPath(), LiveTransportTest.request(uri));
        if (exchange.response().body().equals(Body.of(uri.getPath()))) {
            checked.add(exchange.id());
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
