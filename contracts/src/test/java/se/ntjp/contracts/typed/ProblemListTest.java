package se.ntjp.contracts.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void a_quoted_text_is_on_one_line_and_not_cut_in_the_middle_of_a_character() {
        String smileys = "\uD83D\uDE00".repeat(61);

        assertThat(ProblemList.quoted("a\n  b")).isEqualTo("a b");
        assertThat(ProblemList.quoted("x" + smileys)).isEqualTo("x" + "\uD83D\uDE00".repeat(59) + "…");
        assertThat(ProblemList.quoted("x".repeat(60))).isEqualTo("x".repeat(60));
    }
}
