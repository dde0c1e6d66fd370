package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that is stopped does not wait for slow producers. */
@Timeout(20)
class CancellingTest {

    private final CountDownLatch requestRead = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private RawServer silentServer() {
        return RawServer.start(peer -> {
            peer.readRequest();
            requestRead.countDown();
            peer.awaitClientClose();
            hungUp.countDown();
        });
    }

    @Test
    void an_interrupt_ends_the_exchange_and_its_connection() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        try (RawServer server = silentServer();
                LiveTransport transport = LiveTransport.of(TransportSettings.defaults())) {
            Thread sender = new Thread(() -> {
                try {
                    transport.send("1", LiveTransportTest.request(server.uri("/")));
                } catch (CancellationException e) {
                    thrown.set(e);
                    interrupted.set(Thread.currentThread().isInterrupted());
                }
            });
            sender.start();
            requestRead.await();
            sender.interrupt();
            sender.join();
            hungUp.await();
            assertThat(thrown.get()).hasMessage("The exchange was interrupted");
            assertThat(interrupted.get()).isTrue();
        }
    }

    @Test
    void closing_the_transport_ends_what_is_under_way() throws InterruptedException {
        LiveTransport transport = LiveTransport.of(TransportSettings.defaults());
        try (RawServer server = silentServer()) {
            CompletableFuture<Object> sending = CompletableFuture.supplyAsync(
                    () -> transport.send("1", LiveTransportTest.request(server.uri("/"))));
            requestRead.await();
            transport.close();
            assertThatThrownBy(sending::join)
                    .hasCauseInstanceOf(CancellationException.class)
                    .hasRootCauseMessage("The transport is closed");
            hungUp.await();
        }
    }

    @Test
    void nothing_can_be_sent_after_the_end() {
        LiveTransport transport = LiveTransport.of(TransportSettings.defaults());
        transport.close();
        try (RawServer server = silentServer()) {
            assertThatThrownBy(() -> transport.send("1", LiveTransportTest.request(server.uri("/"))))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("The transport is closed");
        }
    }
}
