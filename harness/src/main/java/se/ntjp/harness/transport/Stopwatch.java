package se.ntjp.harness.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import se.ntjp.testcases.exchange.Timings;

/** Times the phases of one exchange, in the calling thread. */
final class Stopwatch {

    private final LongSupplier nanos;
    private final Instant started;
    private final long start;
    private Duration connect = Duration.ZERO;
    private Duration tls = Duration.ZERO;

    Stopwatch(Clock clock, LongSupplier nanos) {
        this.nanos = nanos;
        this.started = clock.instant();
        this.start = nanos.getAsLong();
    }

    long now() {
        return nanos.getAsLong();
    }

    void connected(long at) {
        connect = Duration.ofNanos(at - start);
    }

    void secured(long at) {
        tls = Duration.ofNanos(at - start).minus(connect);
    }

    Timings failed() {
        return timings(Duration.ZERO, now());
    }

    Timings of(Answer answer) {
        return timings(Duration.ofNanos(answer.firstByteAt() - answer.sentAt()), answer.endedAt());
    }

    private Timings timings(Duration firstByte, long end) {
        return new Timings(started, connect, tls, firstByte, Duration.ofNanos(end - start));
    }
}
