package se.skl.rivta.tksupport.soapui;

import java.util.Optional;

/**
 * The stretch of time that a timestamp may mean: {@code 20130101} is all of that day, {@code 201301} the month, and
 * {@code 20130101120000} one second. So a timestamp lies before a date where it lies before that day begins, and after it
 * where it lies after the day has ended.
 *
 * @param first its first second, {@code YYYYMMDDhhmmss}
 * @param last its last second
 */
record Stretch(String first, String last) {

    private static final String BEGINNING = "00000101000000";
    private static final String END = "99991231235959";
    private static final int YEAR = 4;

    /**
     * Reads a timestamp. What parts the digits, as in {@code 2013-01-01T12:00:00}, does not count, nor do fractions and
     * zones.
     *
     * @param time {@code null} for none
     * @return empty where it is not even a year
     */
    static Optional<Stretch> of(Object time) {
        String digits = time == null ? "" : time.toString().replaceAll("[^0-9]", "");
        String known = digits.substring(0, Math.min(END.length(), digits.length()));
        return known.length() < YEAR
                ? Optional.empty()
                : Optional.of(new Stretch(
                        known + BEGINNING.substring(known.length()), known + END.substring(known.length())));
    }

    boolean before(Stretch other) {
        return last.compareTo(other.first) < 0;
    }

    boolean after(Stretch other) {
        return other.before(this);
    }
}
