package se.ntjp.testcases.soapui.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WildcardsTest {

    @Property
    void a_star_stands_for_any_text(@ForAll("few letters") String expected, @ForAll("few letters") String actual) {
        String regex =
                Arrays.stream(expected.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        assertThat(Wildcards.fits(expected, actual))
                .as("«%s» on «%s»", expected, actual)
                .isEqualTo(
                        Pattern.compile(regex, Pattern.DOTALL).matcher(actual).matches());
    }

    @Provide("few letters")
    Arbitrary<String> fewLetters() {
        return Arbitraries.strings().withChars("ab*\n").ofMaxLength(8);
    }
}
