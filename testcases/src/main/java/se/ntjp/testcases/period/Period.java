package se.ntjp.testcases.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A stretch of days, both ends included.
 *
 * @param first its first day; {@link LocalDate#MIN} where it has no beginning
 * @param last its last day; {@link LocalDate#MAX} where it has no end
 */
public record Period(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 6;
    private static final int DAY = 8;

    public Period {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A period cannot end (%s) before it begins (%s)".formatted(last, first));
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /**
     * The period between two times of a request.
     *
     * @param start as {@link #covering} takes it; {@code null} or empty for a period without a beginning
     * @param end as start, for the end
     * @throws IllegalArgumentException where a time cannot be read
     */
    public static Period of(String start, String end) {
        return new Period(
                blank(start) ? LocalDate.MIN : readable(start).first(),
                blank(end) ? LocalDate.MAX : readable(end).last());
    }

    /**
     * The days that a time of a record may mean: a timestamp {@code YYYYMMDDhhmmss} is cut to its date, a partial date
     * {@code YYYY} or {@code YYYYMM} covers the whole year or month. ISO forms ({@code 2020-01-31T10:00:00}) are read too.
     *
     * @return empty where it is no date
     */
    public static Optional<Period> covering(String time) {
        String trimmed = time.strip();
        String iso = trimmed.replaceFirst("T.*", "").replace("-", "");
        if (!iso.matches("[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{14}")) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(iso.substring(0, YEAR));
            if (iso.length() == YEAR) {
                return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(iso.substring(YEAR, MONTH)));
            if (iso.length() == MONTH) {
                return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            return Optional.of(day(month.atDay(Integer.parseInt(iso.substring(MONTH, DAY)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The first day as a request writes it, {@code YYYYMMDD}. */
    public String start() {
        return first.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The last day as a request writes it, {@code YYYYMMDD}. */
    public String end() {
        return last.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The period as people read it, {@code YYYYMMDD–YYYYMMDD}; an open end is left out. */
    @Override
    public String toString() {
        return (first.equals(LocalDate.MIN) ? "" : start()) + "–" + (last.equals(LocalDate.MAX) ? "" : end());
    }

    private static boolean blank(String time) {
        return time == null || time.isBlank();
    }

    private static Period readable(String time) {
        return covering(time)
                .orElseThrow(() -> new IllegalArgumentException(
                        "«%s» is no date; expected YYYYMMDD or YYYYMMDDhhmmss".formatted(time)));
    }
}
