package se.ntjp.contracts.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSampleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(19|20)\\d\\d(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])",
                "[0-2](\\.(0|[1-9][0-9]*))+",
                "SE[0-9]{10}-[A-Z0-9]{1,12}",
                "[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}",
                "[^@]+@[^.]+\\..+",
                ""
            })
    void a_text_that_the_pattern_accepts_is_found(String pattern) {
        assertThat(PatternSample.of(pattern))
                .hasValueSatisfying(text -> assertThat(text).matches(pattern));
    }

    @Test
    void a_pattern_that_nothing_known_fits_gives_nothing() {
        assertThat(PatternSample.of("[\\u3040-\\u309F]")).isEmpty();
        assertThat(PatternSample.of("[unclosed")).isEmpty();
    }

    @Property
    void whatever_is_found_fits(@ForAll("patterns") String pattern) {
        assertThat(PatternSample.of(pattern)).hasValueSatisfying(text -> assertThat(Pattern.matches(pattern, text))
                .isTrue());
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atom = Arbitraries.of("\\d", "[a-c]", "x", "\\.", "(a|b1)", "[^0]");
        Arbitrary<String> count = Arbitraries.of("", "?", "+", "*", "{2}", "{1,3}");
        return net.jqwik.api.Combinators.combine(atom, count)
                .as((what, times) -> what + times)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
