package se.ntjp.testcases.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.expectation.Answers;
import se.ntjp.testcases.reading.CallReading;

class PeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void intervals_lie_inside_and_the_same_seed_gives_the_same_ones(
            @ForAll long seed, @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 50) int count) {
        LocalDate last = FIRST.plusDays(days);

        List<Period> intervals = Periods.between(FIRST, last, count, seed);

        assertThat(intervals)
                .hasSize(count)
                .isEqualTo(Periods.between(FIRST, last, count, seed))
                .allSatisfy(interval -> {
                    assertThat(interval.first()).isBetween(FIRST, interval.last());
                    assertThat(interval.last()).isBetween(interval.first(), last);
                });
    }

    @Test
    void another_seed_gives_other_intervals() {
        LocalDate last = FIRST.plusYears(10);

        assertThat(Periods.between(FIRST, last, 30, 1)).isNotEqualTo(Periods.between(FIRST, last, 30, 2));
    }

    @Test
    void dates_are_those_of_the_answer_once_each_and_in_order() {
        CallReading answer = Answers.some()
                .answer(times("20200303101010")
                        + times("20200101000000")
                        + times("20200303235959")
                        + times("202002")
                        + times("unknown"));

        assertThat(Periods.dates(answer))
                .extracting(Period::start)
                .containsExactly("20200101", "20200201", "20200229", "20200303");
        assertThat(Periods.intervals(answer, 30, 7)).hasSize(30).allSatisfy(interval -> {
            assertThat(interval.start()).isGreaterThanOrEqualTo("20200101");
            assertThat(interval.end()).isLessThanOrEqualTo("20200303");
        });
    }

    @Test
    void the_days_before_the_first_date_are_one_period_and_none_where_there_is_no_date() {
        assertThat(Periods.before(Answers.some().answer(times("20200303101010") + times("20200101000000"))))
                .containsExactly(Period.of("20191217", "20191231"));
        assertThat(Periods.before(Answers.some().answer(times("unknown")))).isEmpty();
    }

    @Test
    void an_answer_without_dates_gives_no_periods() {
        assertThat(Periods.dates(Answers.some().answer(""))).isEmpty();
        assertThat(Periods.intervals(Answers.some().answer(""), 30, 7)).isEmpty();
    }

    @Property(tries = 100)
    void a_record_with_times_is_selected_where_one_of_them_lies_in_the_period(
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> days,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 15) int length) {
        Set<Integer> inside = new HashSet<>(days);
        inside.removeIf(day -> day < from || day > from + length);
        String times = String.join(
                "",
                days.stream().map(day -> "<a:time>" + stamp(day) + "</a:time>").toList());
        CallReading answer = Answers.some().answer("<a:record>" + times + "</a:record>");

        assertThat(selects(answer, from, length)).isEqualTo(!inside.isEmpty());
    }

    @Property(tries = 100)
    void a_record_with_a_period_is_selected_where_some_day_of_it_lies_in_the_period(
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(max = 15) int ownLength,
            @ForAll boolean begins,
            @ForAll boolean ends,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 15) int length) {
        String own = (begins ? "<a:from>" + stamp(start) + "</a:from>" : "")
                + (ends ? "<a:to>" + stamp(start + ownLength) + "</a:to>" : "");
        CallReading answer = Answers.some().withPeriods().answer("<a:record>" + own + "</a:record>");
        boolean wanted = false;
        for (int day = from; day <= from + length; day++) {
            wanted |= (begins || ends) && (!begins || day >= start) && (!ends || day <= start + ownLength);
        }

        assertThat(selects(answer, from, length)).isEqualTo(wanted);
    }

    private static boolean selects(CallReading answer, int from, int length) {
        Period period = new Period(FIRST.plusDays(from), FIRST.plusDays(from + length));
        return new PeriodRule(answer).selects(answer.records().get(0), period);
    }

    private static String stamp(int day) {
        return Period.day(FIRST.plusDays(day)).start() + "235959";
    }

    private static String times(String time) {
        return "<a:record><a:time>" + time + "</a:time></a:record>";
    }
}
