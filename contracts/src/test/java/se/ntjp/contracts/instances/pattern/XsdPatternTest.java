package se.ntjp.contracts.instances.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Random;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;

class XsdPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(19|20)\\d\\d(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])",
                "-?([1-9][0-9]{3}|0[0-9]{3})((0[1-9]|1[0-2])((0[1-9]|[12][0-9]|3[01]))?)?",
                "[0-9]{8}[0-9A-Zptf]{4}",
                "SE[0-9]{10}-[0-9A-Z]{1,}",
                "[a-z-[aeiou]]{3,5}",
                "[^a-z\\d]*",
                "\\i\\c*",
                "\\p{Lu}\\p{IsBasicLatin}+|\\P{L}",
                "(a|b|)(c+d?){2}",
                "[\\-\\.x]+\\\\",
                "\\w\\W\\s\\S",
                "^a$",
                "."
            })
    void generated_strings_match_in_the_jdks_validator_too(String pattern) throws SAXException {
        Schema schema = schema(pattern);
        XsdPattern parsed = XsdPattern.of(pattern);
        for (int seed = 0; seed < 50; seed++) {
            String text = parsed.generate(new Random(seed), seed % 6);

            assertThat(parsed.matches(text))
                    .as("«%s» matches %s", text, pattern)
                    .isTrue();
            assertThat(accepts(schema, text)).as("«%s» is valid", text).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "(19|20)\\d\\d, 1899",
        "[a-z-[aeiou]], e",
        "a{2;3}, a",
        "a{2;3}, aaaa",
        "(ab)*, aba",
        "x, ''",
        "\\p{Lu}, a",
        "[^0-9], 7",
        "^a$, a"
    })
    void other_strings_do_not_match(String pattern, String text) throws SAXException {
        String real = pattern.replace(';', ',');

        assertThat(XsdPattern.of(real).matches(text)).isFalse();
        assertThat(accepts(schema(real), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "[a", "a{3,1}", "a{x}", "*a", "\\q", "[z-a]", "\\p{L"})
    void a_broken_pattern_is_refused_with_its_place(String pattern) {
        assertThatThrownBy(() -> XsdPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Pattern «" + pattern + "», at character ");
    }

    @Test
    void the_same_seed_gives_the_same_string() {
        XsdPattern pattern = XsdPattern.of("[a-z]{1,20}");

        assertThat(pattern.generate(new Random(7), 20)).isEqualTo(pattern.generate(new Random(7), 20));
    }

    private static Schema schema(String pattern) throws SAXException {
        String escaped = pattern.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return SafeXml.schemaFactory((type, namespace, publicId, systemId, base) -> null)
                .newSchema(new StreamSource(new StringReader(
                        """
                        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="v"><xs:simpleType>
                        <xs:restriction base="xs:string"><xs:pattern value="%s"/></xs:restriction>
                        </xs:simpleType></xs:element></xs:schema>"""
                                .formatted(escaped))));
    }

    private static boolean accepts(Schema schema, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
        try {
            schema.newValidator().validate(new StreamSource(new StringReader("<v>" + escaped + "</v>")));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
