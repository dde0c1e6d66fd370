package se.ntjp.testcases.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding.Where;

class FindingTest {

    private static final Text WORDS = Text.of("ord", "words");

    @Test
    void what_is_not_said_is_empty_and_not_null() {
        assertThat(Finding.failed("ENV-01", WORDS))
                .isEqualTo(new Finding("ENV-01", Verdict.FAILED, WORDS, Where.WHOLE, "", "", Text.same(""), "", false));
        assertThat(Finding.remark("ENV-01", WORDS).effect()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void rule_effect_and_message_must_be_said() {
        assertThatNullPointerException().isThrownBy(() -> Finding.failed(null, WORDS));
        assertThatNullPointerException().isThrownBy(() -> Finding.of("ENV-01", null, WORDS));
        assertThatNullPointerException().isThrownBy(() -> Finding.failed("ENV-01", null));
    }

    @Test
    void each_part_is_added_without_touching_the_others() {
        Finding whole = Finding.failed("", WORDS)
                .by("ENV-02")
                .where(Where.at("/a"))
                .expected("e")
                .found("f")
                .remedy(WORDS)
                .in("1.1/1");

        assertThat(whole)
                .isEqualTo(new Finding(
                        "ENV-02", Verdict.FAILED, WORDS, new Where("/a", 0, 0), "e", "f", WORDS, "1.1/1", false));
    }

    @Test
    void of_something_long_the_beginning_is_kept() {
        String megabyte = "å".repeat(1 << 20);

        assertThat(Finding.failed("ENV-01", WORDS).found(megabyte).found())
                .hasSize(1000)
                .endsWith("å…");
    }

    @Property
    void shortening_splits_no_character_and_is_done_once(@ForAll String text) {
        String found = Finding.failed("ENV-01", WORDS)
                .found(text + "\uD83D\uDC69".repeat(1000))
                .found();

        assertThat(found.codePointCount(0, found.length())).isEqualTo(1000);
        assertThat(Finding.failed("ENV-01", WORDS).found(found).found()).isEqualTo(found);
    }
}
