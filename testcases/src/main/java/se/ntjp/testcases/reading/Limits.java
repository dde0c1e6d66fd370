package se.ntjp.testcases.reading;

import java.time.Duration;

/**
 * What the use of a contract allows.
 *
 * @param responseTime the whole answer must be there within this time; 27 s in the clinical domains (SLA-01)
 * @param platformTime the platform gives up after this time
 * @param maxBytes the largest answer that is read
 */
public record Limits(Duration responseTime, Duration platformTime, int maxBytes) {

    /** The national values: 27 s, 29 s and 50 MiB. */
    public static final Limits NATIONAL = new Limits(Duration.ofSeconds(27), Duration.ofSeconds(29), 50 << 20);
}
