package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondsTest {

    @Test
    void whole_seconds_have_no_decimals_and_others_three() {
        assertThat(Seconds.of(Duration.ofSeconds(27))).isEqualTo("27 s");
        assertThat(Seconds.of(Duration.ofMillis(27_050))).isEqualTo("27.050 s");
        assertThat(Seconds.of(Duration.ofMillis(1))).isEqualTo("0.001 s");
        assertThat(Seconds.of(Duration.ZERO)).isEqualTo("0 s");
    }
}
