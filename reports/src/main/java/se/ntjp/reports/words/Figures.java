package se.ntjp.reports.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.ntjp.contracts.text.Language;

/**
 * How figures are written: with a comma in Swedish and a point in English, times in UTC, whatever the machine's locale.
 *
 * @param language the report's
 */
public record Figures(Language language) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Seconds with milliseconds, for example {@code 0,412 s}. */
    public String seconds(long nanos) {
        return point(String.format(Locale.ROOT, "%.3f s", nanos / 1e9));
    }

    /** Round seconds without needless zeros, for example {@code 0,1 s}. */
    public String roundSeconds(long nanos) {
        return point(BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString() + " s");
    }

    /** Bytes as people say them, for example {@code 1,2 kB}. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " byte";
        }
        return bytes < 1_000_000 ? point(oneDecimal(bytes / 1e3) + " kB") : point(oneDecimal(bytes / 1e6) + " MB");
    }

    /** A time to the second. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String point(String figure) {
        return language == Language.SV ? figure.replace('.', ',') : figure;
    }
}
