package se.ntjp.testcases.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Language;

class VerdictTest {

    @Test
    void the_order_is_from_the_best_to_the_gravest() {
        assertThat(List.of(Verdict.values()))
                .containsExactly(
                        Verdict.PASSED,
                        Verdict.NOT_APPLICABLE,
                        Verdict.NOT_TESTED,
                        Verdict.MANUAL,
                        Verdict.DEVIATION,
                        Verdict.UNDECIDED,
                        Verdict.FAILED,
                        Verdict.HARNESS_ERROR);
    }

    @Property
    void the_graver_of_two_rules_whatever_their_order(@ForAll Verdict one, @ForAll Verdict other) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isIn(one, other);
        assertThat(one.and(other)).isGreaterThanOrEqualTo(one).isGreaterThanOrEqualTo(other);
        assertThat(one.and(Verdict.PASSED)).isEqualTo(one);
        assertThat(one.and(one)).isEqualTo(one);
    }

    @Property
    void no_other_verdict_makes_a_failure_green(@ForAll Verdict other) {
        assertThat(Verdict.FAILED.and(other)).isIn(Verdict.FAILED, Verdict.HARNESS_ERROR);
        assertThat(Verdict.HARNESS_ERROR.and(other)).isEqualTo(Verdict.HARNESS_ERROR);
    }

    @Test
    void each_has_its_own_name_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(List.of(Verdict.values()))
                    .extracting(verdict -> verdict.label(language))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
        assertThat(Verdict.DEVIATION.label(Language.SV)).isEqualTo("Känd avvikelse");
    }
}
