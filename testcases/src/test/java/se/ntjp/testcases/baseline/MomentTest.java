package se.ntjp.testcases.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "19990131, 20200101, 20201231",
        "00000000000000, 20200101000000, 20201231235959",
        "2026-01-15, 2020-01-01, 2020-12-31",
        "2026-01-15T12:00:00, 2020-01-01T00:00:00, 2020-12-31T23:59:59",
    })
    void a_moment_is_written_like_the_example(String example, String start, String end) {
        assertThat(Moment.START.like(example)).contains(start);
        assertThat(Moment.END.like(example)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "", "202", "12:00:00"})
    void what_is_no_moment_has_no_likeness(String example) {
        assertThat(Moment.START.like(example)).isEmpty();
    }

    @Test
    void the_start_is_before_the_end() {
        assertThat(Moment.START.like("19990131").orElseThrow())
                .isLessThan(Moment.END.like("19990131").orElseThrow());
    }
}
