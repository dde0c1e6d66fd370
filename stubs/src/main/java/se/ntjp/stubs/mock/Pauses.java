package se.ntjp.stubs.mock;

import java.time.Duration;
import java.util.function.Consumer;

/** The time that passes in one request because scripts sleep or its answer is delayed; five minutes at most. */
final class Pauses implements Consumer<Duration> {

    private static final Duration MOST = Duration.ofMinutes(5);

    private Duration left = MOST;

    @Override
    public void accept(Duration pause) {
        Duration taken = pause.compareTo(left) > 0 ? left : pause;
        left = left.minus(taken);
        try {
            Thread.sleep(taken.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The mock is being stopped", e);
        }
    }
}
