package se.ntjp.stubs.journal;

import java.util.List;
import java.util.stream.Stream;

/**
 * Days from one to another, both included.
 *
 * @param first eight digits; empty where it has always been
 * @param last eight digits; {@link #EVER} where it goes on
 */
record Days(String first, String last) {

    static final String EVER = "99999999";

    private static final int DAY_DIGITS = 8;

    /** The day of a time; none of an empty one. */
    static Stream<Days> of(String time) {
        return time.isEmpty() ? Stream.empty() : Stream.of(new Days(day(time), day(time)));
    }

    /**
     * From the first to the last of some times, where only the times that are given count: an end without a start has
     * always been, a start without an end goes on.
     */
    static Days around(String author, String start, String end) {
        List<String> times = Stream.of(author, start, end)
                .filter(time -> !time.isEmpty())
                .map(Days::day)
                .sorted()
                .toList();
        boolean alwaysBeen = start.isEmpty() && !end.isEmpty();
        boolean goesOn = end.isEmpty() && !start.isEmpty();
        return new Days(alwaysBeen ? "" : times.get(0), goesOn ? EVER : times.get(times.size() - 1));
    }

    /** Whether some day is in both. */
    boolean meet(Days other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    private static String day(String time) {
        return time.substring(0, DAY_DIGITS);
    }
}
