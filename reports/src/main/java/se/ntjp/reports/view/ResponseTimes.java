package se.ntjp.reports.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long the answers took, in nanoseconds.
 *
 * @param limit the longest that is allowed
 * @param points each exchange, in the order they were made
 * @param answered how many whole answers the figures are of
 * @param min the shortest; 0 where there is none
 * @param median the middle one
 * @param p95 95 of 100 were not longer (nearest rank)
 * @param max the longest
 * @param over how many took longer than the limit
 */
public record ResponseTimes(
        long limit, List<Point> points, int answered, long min, long median, long p95, long max, int over) {

    /**
     * One exchange.
     *
     * @param exchange its id
     * @param caseId its case
     * @param nanos to the last byte, or to the failure
     * @param answered whether a whole answer came
     * @param over whether it was over the limit
     */
    public record Point(String exchange, String caseId, long nanos, boolean answered, boolean over) {}

    public ResponseTimes {
        points = List.copyOf(points);
    }

    static ResponseTimes of(Stream<ExchangeReport> exchanges, long limit) {
        List<Point> points = exchanges
                .map(exchange -> new Point(
                        exchange.id(),
                        exchange.caseId(),
                        exchange.timings().total().toNanos(),
                        exchange.failure() == null,
                        exchange.overLimit()))
                .toList();
        long[] sorted = points.stream()
                .filter(Point::answered)
                .mapToLong(Point::nanos)
                .sorted()
                .toArray();
        return new ResponseTimes(
                limit,
                points,
                sorted.length,
                rank(sorted, 0),
                rank(sorted, 50),
                rank(sorted, 95),
                rank(sorted, 100),
                (int) points.stream().filter(Point::over).count());
    }

    private static long rank(long[] sorted, int percent) {
        int rank = Math.max(1, (sorted.length * percent + 99) / 100);
        return sorted.length == 0 ? 0 : sorted[rank - 1];
    }
}
