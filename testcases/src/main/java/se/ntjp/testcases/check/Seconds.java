package se.ntjp.testcases.check;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
final class Seconds {

    private Seconds() {}

    static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.3f s", duration.toMillis() / 1000.0)
                .replace(".000", "");
    }
}
