package se.ntjp.testcases.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data with other data over them, as a user's data.yaml lies over what is published. */
class TestDataUnderTest {

    private static final TestData PUBLISHED = new TestData(
            Map.of("a", "1", "b", "2"), Map.of("1.1", Map.of("x", "p", "y", "q"), "1.2", Map.of("x", "r")));

    @Test
    void what_is_over_replaces_and_the_rest_stays() {
        TestData both = PUBLISHED.under(
                new TestData(Map.of("B", "3"), Map.of("1.1", Map.of("X", "own"), "9", Map.of("n", "m"))));

        assertThat(both.global()).containsOnly(Map.entry("a", "1"), Map.entry("b", "3"));
        assertThat(both.cases().get("1.1")).containsOnly(Map.entry("x", "own"), Map.entry("y", "q"));
        assertThat(both.cases().get("1.2")).containsOnly(Map.entry("x", "r"));
        assertThat(both.cases().get("9")).containsOnly(Map.entry("n", "m"));
    }

    @Test
    void nothing_over_changes_nothing() {
        assertThat(PUBLISHED.under(TestData.NONE)).isEqualTo(PUBLISHED);
        assertThat(TestData.NONE.under(PUBLISHED)).isEqualTo(PUBLISHED);
    }
}
