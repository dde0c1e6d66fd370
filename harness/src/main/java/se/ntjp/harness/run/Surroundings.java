package se.ntjp.harness.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a run takes place; differs between a live run and a record that is judged again.
 *
 * @param started the run's clock at its start, which is all that scripts are told of the time
 * @param pauses lets time pass where a suite waits
 * @param output where scripts' files come to lie; empty for memory alone
 */
public record Surroundings(Instant started, Consumer<Duration> pauses, Optional<Path> output) {

    /** A live run. */
    public static Surroundings live(Instant started, Path output) {
        return new Surroundings(started, Surroundings::wait, Optional.of(output));
    }

    /** A record, in which nothing needs to be waited for. */
    public static Surroundings recorded(Instant started) {
        return new Surroundings(started, duration -> {}, Optional.empty());
    }

    private static void wait(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
