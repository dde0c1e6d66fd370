package se.ntjp.harness.transport;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** What callers wait for, so that an interrupt or the end of the transport lets every one of them go. */
final class InFlight {

    private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    /**
     * Waits in the calling thread.
     *
     * @throws ExecutionException with what the future failed with
     * @throws CancellationException where the thread was interrupted, which it stays, or the transport closed
     */
    <T> T await(CompletableFuture<T> future) throws ExecutionException {
        waiting.add(future);
        try {
            if (ended) {
                future.cancel(true);
            }
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("The exchange was interrupted");
        } catch (CancellationException e) {
            throw closed();
        } catch (ExecutionException e) {
            if (ended) {
                throw closed();
            }
            throw e;
        } finally {
            waiting.remove(future);
        }
    }

    /** What a caller gets to see after the end. */
    static CancellationException closed() {
        return new CancellationException("The transport is closed");
    }

    /** Cancels everything waited for, now and later. */
    void close() {
        ended = true;
        waiting.forEach(future -> future.cancel(true));
    }
}
