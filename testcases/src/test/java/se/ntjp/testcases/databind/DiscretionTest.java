package se.ntjp.testcases.databind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private final Discretion discretion = new Discretion(List.of(new TestIdentity("191212121212", "t")));

    @Test
    void an_identity_that_was_not_given_is_masked_and_one_that_was_given_is_not() {
        assertThat(discretion.masked("191212121212 and 1212121212, 201212121212 and 20121212-1212"))
                .isEqualTo("191212121212 and 1212121212, ************ and ********-****");
    }

    @Test
    void a_value_that_holds_somebody_elses_identity_is_not_written() {
        assertThat(discretion.mayWrite("VK-191212121212")).isTrue();
        assertThat(discretion.mayWrite("VK-201212121212")).isFalse();
    }

    @Test
    void a_value_that_would_not_come_back_as_it_was_is_not_written() {
        assertThat(discretion.mayWrite("")).isFalse();
        assertThat(discretion.mayWrite(" x")).isFalse();
        assertThat(discretion.mayWrite("a\nb")).isFalse();
        assertThat(discretion.mayWrite("x".repeat(101))).isFalse();
        assertThat(discretion.mayWrite("åäö<>><&\"'#: {")).isTrue();
    }

    @Test
    void what_is_shown_is_short_and_on_one_line() {
        assertThat(discretion.shown("a\r\n\u2028b")).isEqualTo("a b");
        assertThat(discretion.shown("x".repeat(500))).hasSize(100).endsWith("…");
    }
}
