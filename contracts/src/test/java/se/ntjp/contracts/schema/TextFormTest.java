package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.xml.SafeXml;

/** The dangerous direction, value by value: what the fast path calls valid, Xerces must call valid. */
class TextFormTest {

    private static final List<String> BUILTINS = List.of(
            "string normalizedString token boolean decimal integer long int short byte nonNegativeInteger".split(" "));
    private static final List<String> MORE_BUILTINS = List.of(
            "positiveInteger nonPositiveInteger negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte double float date dateTime base64Binary anyURI"
                    .split(" "));
    private static final List<String> RESTRICTIONS = List.of(
            "string|<xs:maxLength value='3'/>",
            "string|<xs:length value='2'/><xs:whiteSpace value='collapse'/>",
            "string|<xs:pattern value='(19|20)\\d\\d(0[1-9]|1[012])'/>",
            "string|<xs:pattern value='[A-Z]{2,3}\\s?\\d+'/><xs:pattern value='a.c|\\[x\\]'/>",
            "string|<xs:pattern value='[^a-c0]*'/>",
            "string|<xs:enumeration value='OK'/><xs:enumeration value='A  B'/><xs:enumeration value=''/>",
            "token|<xs:enumeration value='A B'/><xs:enumeration value=' x '/>",
            "int|<xs:enumeration value='1'/><xs:enumeration value='02'/>",
            "decimal|<xs:totalDigits value='4'/><xs:fractionDigits value='2'/>",
            "decimal|<xs:minExclusive value='-1.5'/><xs:maxInclusive value='10'/>",
            "double|<xs:minInclusive value='-1'/><xs:maxExclusive value='1.5'/>",
            "date|<xs:minInclusive value='2020-01-01'/><xs:maxExclusive value='2024-06-01Z'/>",
            "dateTime|<xs:maxInclusive value='2024-06-01T12:00:00'/>",
            "boolean|<xs:pattern value='true|0'/>",
            "base64Binary|<xs:maxLength value='2'/>",
            "anyURI|<xs:maxLength value='8'/><xs:enumeration value='urn:a'/>");

    private final MessageValidator validator;
    private final ContractSchemas schemas;
    private final WstxInputFactory factory = SafeXml.streamFactory();
    private final int types = BUILTINS.size() + MORE_BUILTINS.size() + RESTRICTIONS.size();

    TextFormTest() {
        StringBuilder elements = new StringBuilder();
        int number = 0;
        for (List<String> builtins : List.of(BUILTINS, MORE_BUILTINS)) {
            for (String each : builtins) {
                elements.append("<xs:element name='e%d' type='xs:%s'/>\n".formatted(number++, each));
            }
        }
        for (String each : RESTRICTIONS) {
            String[] parts = each.split("\\|", 2);
            elements.append("<xs:element name='e%d'><xs:simpleType><xs:restriction base='xs:%s'>%s</xs:restriction>"
                    .formatted(number++, parts[0], parts[1]));
            elements.append("</xs:simpleType></xs:element>\n");
        }
        schemas = ContractSchemas.compile(TestContract.with(elements.toString()));
        validator = new MessageValidator(schemas);
        assertThat(schemas.engineReason()).isEmpty();
    }

    @Property(tries = 1000)
    void what_the_fast_path_calls_valid_is_valid_to_Xerces_in_every_type(@ForAll("values") String value)
            throws Exception {
        for (int type = 0; type < types; type++) {
            byte[] message = message(type, value);
            GrammarCheck check = new GrammarCheck(schemas.grammar().orElseThrow());
            new MessageReader(schemas.contract().addressHeader(), check, MessageLimits.DEFAULT)
                    .read(factory, new ByteArrayInputStream(message), Optional.empty());
            assertThat(check.valid() && !Oracle.valid(schemas.schema(), message))
                    .as("type %d, value '%s'", type, value)
                    .isFalse();
        }
    }

    @Test
    void ordinary_values_of_every_type_take_the_fast_path() throws Exception {
        String[] ordinary = {
            "Åsa",
            "a b",
            "a",
            "true",
            "-1.5",
            "12",
            "12",
            "-12",
            "1",
            "0",
            "7",
            "1",
            "0",
            "-1",
            "1",
            "1",
            "1",
            "1",
            "1.25",
            "-3",
            "2024-01-28",
            "2024-01-28T12:00:00",
            "QUJD",
            "urn:riv:x:1",
            "abc",
            "ab",
            "202412",
            "AB12",
            "zz9",
            "OK",
            "A B",
            "1",
            "12.34",
            "10",
            "0.5",
            "2023-05-05",
            "2023-05-05T00:00:00",
            "true",
            "QUI=",
            "urn:a"
        };
        assertThat(ordinary).hasSize(types);
        for (int type = 0; type < types; type++) {
            ValidationResult result =
                    validator.response(MessageSource.of(message(type, ordinary[type])), Optional.empty());
            assertThat(result.engine())
                    .as("type %d, value %s", type, ordinary[type])
                    .isEqualTo(Engine.GRAMMAR);
            assertThat(result.verdict()).isEqualTo(SchemaVerdict.VALID);
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> nasty = Arbitraries.of(
                "",
                " ",
                "true",
                "TRUE",
                "2147483648",
                "-0",
                "+1",
                "00",
                "1.",
                ".5",
                "1E5",
                "INF",
                "-INF",
                "NaN",
                "0x10",
                "\u0661",
                "2024-02-29",
                "2023-02-29",
                "2024-06-31",
                "2024-13-01",
                "10000-01-01",
                "-2024-01-01",
                "2024-01-01Z",
                "2024-01-01+14:00",
                "2024-01-01T24:00:00",
                "2024-01-01T23:59:60",
                "2024-01-01T12:00:00.123Z",
                "20:00:00",
                "QQ==",
                "QR==",
                "QUI=",
                "QUJ=",
                "QQ",
                "Q===",
                "A===",
                "QUJD QUJD",
                "urn:x",
                "http://a b",
                "http://[",
                "%zz",
                "::",
                "#",
                "202412",
                "20\u06612",
                "AB 1",
                "AB\t1",
                "abc",
                "a\nc",
                "[x]",
                "A  B",
                "OK ",
                "\uD83D\uDE00",
                "\uD83D\uDE00a",
                "\u00a0",
                "\u2028");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789.-+:TZ ").ofMaxLength(24);
        Arbitrary<String> text =
                Arbitraries.strings().withChars("abcABCxOK=/+ \t\u00e5\uFFFD0").ofMaxLength(9);
        Arbitrary<String> number = Arbitraries.longs().map(String::valueOf);
        Arbitrary<String> small = Arbitraries.integers().between(-300, 300).map(String::valueOf);
        Arbitrary<String> day = Arbitraries.integers().between(1, 31).map("2024-02-%02d"::formatted);
        return Arbitraries.oneOf(nasty, digits, text, number, small, day);
    }

    private static byte[] message(int type, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;");
        return Soap.bytes(Soap.envelope("<e%d xmlns='urn:test:records:1'>%s</e%d>".formatted(type, escaped, type)));
    }
}
