package se.ntjp.testcases.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "20200229235959, 20200229, 20200229",
        "20200229, 20200229, 20200229",
        "' 20200229 ', 20200229, 20200229",
        "202002, 20200201, 20200229",
        "2020, 20200101, 20201231",
        "2020-02-29, 20200229, 20200229",
        "2020-02-29T10:00:00+01:00, 20200229, 20200229"
    })
    void a_time_covers_the_days_it_may_mean(String time, String first, String last) {
        Period covered = Period.covering(time).orElseThrow();

        assertThat(covered.start()).isEqualTo(first);
        assertThat(covered.end()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20190229", "202013", "20200100", "today", "202001011", "2020010112"})
    void what_is_no_date_covers_nothing(String time) {
        assertThat(Period.covering(time)).isEmpty();
    }

    @Test
    void an_open_end_goes_on_for_ever() {
        Period open = Period.of("20200101", null);

        assertThat(open.overlaps(Period.day(LocalDate.of(2999, 1, 1)))).isTrue();
        assertThat(open.overlaps(Period.day(LocalDate.of(2019, 12, 31)))).isFalse();
        assertThat(open).hasToString("20200101–");
        assertThat(Period.of("", "20200101")).hasToString("–20200101");
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Period.of("20200102", "20200101"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-01-01")
                .hasMessageContaining("2020-01-02");
    }

    @Property
    void two_periods_overlap_exactly_where_some_day_lies_in_both(
            @ForAll @IntRange(max = 40) int a,
            @ForAll @IntRange(max = 20) int aLength,
            @ForAll @IntRange(max = 40) int b,
            @ForAll @IntRange(max = 20) int bLength) {
        Period one = days(a, aLength);
        Period other = days(b, bLength);

        boolean shared = one.first().datesUntil(one.last().plusDays(1)).anyMatch(day -> other.first()
                .datesUntil(other.last().plusDays(1))
                .anyMatch(day::equals));

        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    private static Period days(int first, int length) {
        return new Period(START.plusDays(first), START.plusDays(first + length));
    }
}
