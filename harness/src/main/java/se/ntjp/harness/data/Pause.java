package se.ntjp.harness.data;

import java.time.Duration;

/** Waits between two requests. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @throws InterruptedException where somebody wants the asking to end
     */
    void take(Duration time) throws InterruptedException;
}
