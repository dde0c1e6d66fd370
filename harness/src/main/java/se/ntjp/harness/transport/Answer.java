package se.ntjp.harness.transport;

import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpResponse;

/**
 * What came of a request on one connection. Times are readings of the nanosecond ticker.
 *
 * @param response as far as it came; {@code null} where no status line did
 * @param failure {@code null} where the whole answer came
 * @param sent whether anything was sent; {@code false} where the connection was known to be closed before
 * @param reusable whether the connection can carry another request
 * @param sentAt when the last byte had been sent
 * @param firstByteAt when the first byte of the answer came; equal to {@code sentAt} where none did or it came earlier
 * @param endedAt when the last byte came or it failed
 */
record Answer(
        HttpResponse response,
        Failure failure,
        boolean sent,
        boolean reusable,
        long sentAt,
        long firstByteAt,
        long endedAt) {}
