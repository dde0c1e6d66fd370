package se.ntjp.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllegalFormatException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void a_text_speaks_the_language_asked_for() {
        Text text = Text.of("Fel", "Failed");

        assertThat(text.in(Language.SV)).isEqualTo("Fel");
        assertThat(text.in(Language.EN)).isEqualTo("Failed");
    }

    @Test
    void values_are_filled_in_in_both_languages() {
        Text text = Text.of("%2$s före %1$s", "%s after %s").with("b", 1_000);

        assertThat(text).isEqualTo(Text.of("1000 före b", "b after 1000"));
    }

    @Test
    void figures_are_the_same_whatever_the_machine_is_set_to() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Text.of("%1$d till", "%1$d more").with(12)).isEqualTo(Text.of("12 till", "12 more"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_missing_value_is_an_error_and_not_a_hole_in_the_text() {
        assertThatThrownBy(() -> Text.of("%s", "%s %s").with("one")).isInstanceOf(IllegalFormatException.class);
    }

    @Test
    void a_language_cannot_be_left_out() {
        assertThatNullPointerException()
                .isThrownBy(() -> Text.of(null, "words"))
                .withMessage("sv");
        assertThatNullPointerException().isThrownBy(() -> Text.of("ord", null)).withMessage("en");
    }
}
