package se.ntjp.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ntjp.contracts.text.Language;
import se.ntjp.testcases.verdict.Verdict;

class WordsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void a_machine_that_writes_figures_differently() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource(Labels.class)
    void every_label_has_words_in_both_languages_with_the_same_places_to_fill(Labels label) {
        assertThat(label.in(Language.SV)).isNotBlank();
        assertThat(label.in(Language.EN)).isNotBlank();
        assertThat(label.in(Language.SV).split("%s", -1))
                .hasSameSizeAs(label.in(Language.EN).split("%s", -1));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_is_explained_by_its_own_words(Verdict verdict) {
        assertThat(Labels.meaning(verdict)).isEqualTo(Labels.valueOf("MEANING_" + verdict));
    }

    @Test
    void figures_follow_the_language_and_not_the_machine() {
        Figures swedish = new Figures(Language.SV);
        Figures english = new Figures(Language.EN);

        assertThat(swedish.seconds(412_300_000)).isEqualTo("0,412 s");
        assertThat(english.seconds(28_250_000_000L)).isEqualTo("28.250 s");
        assertThat(swedish.roundSeconds(100_000_000)).isEqualTo("0,1 s");
        assertThat(swedish.roundSeconds(10_000_000_000L)).isEqualTo("10 s");
        assertThat(swedish.size(999)).isEqualTo("999 byte");
        assertThat(swedish.size(1250)).isEqualTo("1,3 kB");
        assertThat(english.size(52_428_800)).isEqualTo("52.4 MB");
        assertThat(english.time(Instant.parse("2026-11-20T08:30:00.9Z"))).isEqualTo("2026-11-20 08:30:00 UTC");
    }

    @ParameterizedTest
    @CsvSource({"Svaret är tomt, Svaret är tomt.", "Svaret är tomt., Svaret är tomt.", "Varför?, Varför?", "'', ''"})
    void a_message_ends_with_one_full_stop(String message, String sentence) {
        assertThat(Sentence.of(message)).isEqualTo(sentence);
    }
}
