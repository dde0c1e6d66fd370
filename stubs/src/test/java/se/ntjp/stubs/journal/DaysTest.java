package se.ntjp.stubs.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysTest {

    private static final String EARLY = "20230101120000";
    private static final String MIDDLE = "20230601120000";
    private static final String LATE = "20231231120000";

    @Test
    void a_time_is_its_day_and_no_time_is_none() {
        assertThat(Days.of(EARLY)).containsExactly(new Days("20230101", "20230101"));
        assertThat(Days.of("")).isEmpty();
    }

    @Test
    void the_author_time_widens_what_start_and_end_enclose() {
        assertThat(Days.around(EARLY, MIDDLE, LATE)).isEqualTo(new Days("20230101", "20231231"));
        assertThat(Days.around(MIDDLE, "", "")).isEqualTo(new Days("20230601", "20230601"));
    }

    @Test
    void a_missing_end_is_open_only_where_there_is_a_start() {
        assertThat(Days.around(MIDDLE, EARLY, "")).isEqualTo(new Days("20230101", Days.EVER));
        assertThat(Days.around(MIDDLE, "", LATE)).isEqualTo(new Days("", "20231231"));
    }

    @Test
    void days_meet_when_they_share_one() {
        Days june = new Days("20230601", "20230630");
        assertThat(june.meet(new Days("20230630", "20230801"))).isTrue();
        assertThat(june.meet(new Days("20230101", "20230601"))).isTrue();
        assertThat(june.meet(new Days("20230701", Days.EVER))).isFalse();
        assertThat(june.meet(new Days("", "20230531"))).isFalse();
    }
}
