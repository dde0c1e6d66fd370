package se.ntjp.testcases.exchange;

import java.time.Duration;
import java.time.Instant;

/**
 * When a request was sent and how long each phase took. A phase that was not needed (a reused connection) or not
 * reached is zero.
 *
 * @param started when sending began
 * @param connect to the established TCP connection
 * @param tls the handshake
 * @param firstByte from the last byte sent to the first byte of the answer
 * @param total from the start to the last byte of the answer, or to the failure
 */
public record Timings(Instant started, Duration connect, Duration tls, Duration firstByte, Duration total) {}
