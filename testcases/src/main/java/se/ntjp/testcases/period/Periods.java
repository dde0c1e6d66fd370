package se.ntjp.testcases.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.ntjp.testcases.reading.CallReading;

/** The periods that a repeated call asks for, found in the unfiltered answer. */
public final class Periods {

    private static final int DAYS_BEFORE = 15;

    private Periods() {}

    /** One period of one day for each date that occurs in the times of the answer's records, earliest first. */
    public static List<Period> dates(CallReading unfiltered) {
        return days(unfiltered).stream().map(Period::day).toList();
    }

    /**
     * Random periods between the first and the last date of the answer's records.
     *
     * @param count how many; none are made where the answer has no dates
     * @param seed the same seed gives the same periods
     */
    public static List<Period> intervals(CallReading unfiltered, int count, long seed) {
        SortedSet<LocalDate> days = days(unfiltered);
        return days.isEmpty() ? List.of() : between(days.first(), days.last(), count, seed);
    }

    /** The days just before the first date of the answer's records, as one period; none where the answer has no dates. */
    public static List<Period> before(CallReading unfiltered) {
        SortedSet<LocalDate> days = days(unfiltered);
        return days.isEmpty()
                ? List.of()
                : List.of(new Period(
                        days.first().minusDays(DAYS_BEFORE), days.first().minusDays(1)));
    }

    /** Random periods inside a stretch of days, both ends of it included. */
    static List<Period> between(LocalDate first, LocalDate last, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Stream.generate(() -> interval(first, random.nextLong(days), random.nextLong(days)))
                .limit(count)
                .toList();
    }

    private static Period interval(LocalDate first, long one, long other) {
        return new Period(first.plusDays(Math.min(one, other)), first.plusDays(Math.max(one, other)));
    }

    private static SortedSet<LocalDate> days(CallReading call) {
        PeriodRule rule = new PeriodRule(call);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (var record : call.records()) {
            for (Period extent : rule.extents(record)) {
                Stream.of(extent.first(), extent.last())
                        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                        .forEach(days::add);
            }
        }
        return days;
    }
}
