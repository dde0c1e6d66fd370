package se.ntjp.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.html.TimeChart.Dot;
import se.ntjp.reports.html.TimeChart.Tick;
import se.ntjp.reports.view.ResponseTimes;
import se.ntjp.reports.view.ResponseTimes.Point;
import se.ntjp.reports.words.Figures;

class TimeChartTest {

    private static final long LIMIT = 27_000_000_000L;

    private static TimeChart chart(long... nanos) {
        List<Point> points = Arrays.stream(nanos)
                .mapToObj(each -> new Point("1/" + each, "1", each, true, each > LIMIT))
                .toList();
        return TimeChart.of(new ResponseTimes(LIMIT, points, 0, 0, 0, 0, 0, 0), new Figures(Language.SV));
    }

    private static double y(Dot dot) {
        return Double.parseDouble(dot.y());
    }

    @Test
    void what_is_over_the_limit_lies_above_its_line_and_what_is_within_below() {
        TimeChart chart = chart(412_000_000, LIMIT + 1_000_000_000, LIMIT);
        double limit = Double.parseDouble(chart.limitY());

        assertThat(y(chart.dots().get(0))).isGreaterThan(limit);
        assertThat(y(chart.dots().get(1))).isLessThan(limit);
        assertThat(y(chart.dots().get(2))).isEqualTo(limit);
    }

    @Test
    void the_scale_goes_by_tens_and_holds_every_dot() {
        TimeChart chart = chart(0, 1, 95_000_000, 600_000_000_000L);

        assertThat(chart.ticks())
                .extracting(Tick::label)
                .containsExactly("0,001 s", "0,01 s", "0,1 s", "1 s", "10 s", "100 s");
        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(y(dot)).isBetween(0.0, (double) TimeChart.HEIGHT);
            assertThat(Double.parseDouble(dot.x())).isBetween((double) TimeChart.LEFT, (double) TimeChart.WIDTH);
        });
    }

    @Test
    void dots_stand_in_the_order_of_the_exchanges() {
        assertThat(chart(3_000_000, 2_000_000, 1_000_000).dots())
                .extracting(dot -> dot.point().nanos())
                .containsExactly(3_000_000L, 2_000_000L, 1_000_000L);
    }
}
