package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.testcases.source.SuiteException;

/** Names that the locale cannot write are told of beforehand, not found missing afterwards. */
class FileNameEncodingTest {

    private static void require(Charset encoding, boolean selected) {
        FileNameEncoding.require(
                List.of(new Planned("1", "Suite", "1 Case", List.of("Fråga"), true, selected, null)), encoding);
    }

    @Test
    void letters_that_the_locale_lacks_are_refused_with_what_to_set() {
        assertThatThrownBy(() -> require(StandardCharsets.US_ASCII, true))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("«Fråga»")
                .hasMessageContaining("LC_ALL=C.UTF-8");
    }

    @Test
    void letters_that_it_has_or_that_are_not_wanted_are_no_matter() {
        assertThatCode(() -> require(StandardCharsets.UTF_8, true)).doesNotThrowAnyException();
        assertThatCode(() -> require(StandardCharsets.ISO_8859_1, true)).doesNotThrowAnyException();
        assertThatCode(() -> require(StandardCharsets.US_ASCII, false)).doesNotThrowAnyException();
    }
}
