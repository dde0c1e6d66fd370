package se.ntjp.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ntjp.reports.view.ResponseTimes;
import se.ntjp.reports.view.ResponseTimes.Point;
import se.ntjp.reports.words.Figures;

/**
 * Where things lie in the picture of response times, in its own units: exchanges from left to right, time upwards on a
 * logarithmic scale, since a limit of seconds and answers of milliseconds must both be seen.
 *
 * @param dots one for each exchange
 * @param ticks the scale
 * @param limitY the limit's height
 */
public record TimeChart(List<Dot> dots, List<Tick> ticks, String limitY) {

    /** The picture's width. */
    public static final int WIDTH = 760;

    /** The picture's height. */
    public static final int HEIGHT = 280;

    /** Where the scale ends and the picture begins. */
    public static final int LEFT = 84;

    private static final int TOP = 26;
    private static final int BOTTOM = 24;
    private static final int RIGHT = 16;

    /**
     * An exchange.
     *
     * @param x from the left
     * @param y from the top
     * @param point what it stands for
     */
    public record Dot(String x, String y, Point point) {}

    /**
     * A line of the scale.
     *
     * @param y from the top
     * @param label its time
     */
    public record Tick(String y, String label) {}

    static TimeChart of(ResponseTimes times, Figures figures) {
        double longest = times.limit();
        double shortest = times.limit();
        for (Point point : times.points()) {
            longest = Math.max(longest, point.nanos());
            shortest = Math.min(shortest, Math.max(1e6, point.nanos()));
        }
        int low = (int) Math.floor(Math.log10(shortest));
        double high = Math.log10(longest) + 0.15;
        List<Tick> ticks = new ArrayList<>();
        for (int power = low; power <= high; power++) {
            ticks.add(new Tick(y(power, low, high), figures.roundSeconds(Math.round(Math.pow(10, power)))));
        }
        List<Dot> dots = new ArrayList<>();
        double step =
                (double) (WIDTH - LEFT - RIGHT) / Math.max(1, times.points().size());
        for (Point point : times.points()) {
            double x = LEFT + step * (dots.size() + 0.5);
            dots.add(new Dot(number(x), y(Math.log10(Math.max(1e6, point.nanos())), low, high), point));
        }
        return new TimeChart(dots, ticks, y(Math.log10(times.limit()), low, high));
    }

    private static String y(double log, double low, double high) {
        return number(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (log - low) / (high - low));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
