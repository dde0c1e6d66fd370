package se.ntjp.testcases.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each assert of the bundled Schematron files is shown to fire by one change to a good answer. */
class BundledSchematronTest {

    private static final String[][] CARE_DOCUMENTATION = {
        {"FLD-01.1", "<c:extension>191212121212</c:extension>", ""},
        {"FLD-01.2", "<c:extension>191212121212<", "<c:extension>19121212-1212<"},
        {"FLD-09.1", "<c:originalText>Läkare</c:originalText>", ""},
        {"FLD-09.2", "<c:codeSystem>1.2.752.129.2.2.2.11</c:codeSystem></c:clinical", "</c:clinical"},
        {"FLD-09.3", "<c:code>utr</c:code>", "<c:originalText>x</c:originalText>"},
        {"FLD-09.4", "<c:originalText>Läkare<", "<c:displayName>x</c:displayName><c:originalText>Läkare<"},
        {"FLD-09.5", "<c:codeSystem>1.2.752.129.2.2.2.11<", "<c:codeSystem>KV Anteckningstyp<"},
        {"FLD-11.1", "Mår bra.", " "},
        {"FLD-12.1", "<c:clinicalDocumentNoteText>Mår bra.</c:clinicalDocumentNoteText>", ""},
        {
            "FLD-12.1",
            "<c:multimediaEntry>",
            "<c:clinicalDocumentNoteText>x</c:clinicalDocumentNoteText><c:multimediaEntry>"
        },
        {"FLD-12.2", "<c:value>QQ==</c:value>", ""},
        {"FLD-12.2", "<c:value>", "<c:reference>urn:x</c:reference><c:value>"},
        {"FLD-13.1", "<c:root>A1</c:root>", "<c:root>A1</c:root><c:extension>x</c:extension>"},
        {"FLD-13.2", "<c:root>A2</c:root>", "<c:root>A1</c:root>"},
        {
            "FLD-19.1",
            "<c:root>1.2.752.129.2.1.4.1</c:root><c:extension>SE2321000016-VE1",
            "<c:root>1.2</c:root><c:extension>SE2321000016-VE1"
        },
        {"FLD-19.2", "<c:extension>SE2321000016-VG1</c:extension>", ""},
        {
            "RES-01.1",
            "<c:extension>SE2321000016-S1</c:extension></c:sourceSystemId>\n          <c:record><c:id><c:root>A2",
            "<c:extension>SE2321000016-S2</c:extension></c:sourceSystemId>\n          <c:record><c:id><c:root>A2"
        },
    };

    private static final String[][] CARE_CONTACTS = {
        {"ERR-01.1", "<c:logId>", "<c:errorCode>INVALID_REQUEST</c:errorCode><c:logId>"},
        {"FLD-01.1", "<c:id>191212121212<", "<c:id>121212-1212<"},
        {"FLD-01.2", "<c:type>1.2.752.129.2.1.3.1<", "<c:type>personnummer<"},
        {
            "FLD-08.1",
            "<c:start>20200102030405</c:start><c:end>20200102030405</c:end>",
            "<x:other xmlns:x='urn:x'>1</x:other>"
        },
        {"FLD-08.2", "<c:end>20200102030405<", "<c:end>20200101030405<"},
        {"FLD-08.3", "<c:value>191212<", "<c:value>19121212<"},
        {"FLD-09.1", "<c:originalText>Läkare</c:originalText>", "<x:other xmlns:x='urn:x'>1</x:other>"},
        {
            "FLD-09.1",
            "<c:code>53671000052101</c:code>",
            "<c:code>53671000052101</c:code><c:originalText>x</c:originalText>"
        },
        {"FLD-09.2", "<c:displayName>avslutad</c:displayName>", ""},
        {
            "FLD-09.3",
            "<c:originalText>Läkare</c:originalText>",
            "<c:displayName>x</c:displayName><c:originalText>Läkare</c:originalText>"
        },
        {"FLD-09.4", "<c:codeSystem>1.2.752.129.2.2.1.1<", "<c:codeSystem>KV Kön<"},
        {"FLD-15.1", "1.2.752.129.2.2.2.25", "1.2.752.129.2.2.2.26"},
        {"FLD-15.2", "<c:codeSystem>1.2.752.116.2.1.1<", "<c:codeSystem>2.16.840.1.113883.6.96<"},
        {"FLD-15.3", "53671000052101", "53761000052103"},
        {
            "FLD-15.4",
            "<c:code>1</c:code><c:codeSystem>1.2.752.129.2.2.1.1</c:codeSystem><c:displayName>Man</c:displayName>",
            "<c:originalText>Man</c:originalText>"
        },
        {"FLD-11.1", "Hosta", ""},
        {"FLD-13.1", "C2", "C1"},
        {
            "FLD-17.1",
            "<c:approvedForPatient>false</c:approvedForPatient>",
            "<c:approvedForPatient>false</c:approvedForPatient><c:nullified>true</c:nullified>"
        },
        {
            "RES-01.1",
            "<c:documentId>C2</c:documentId>\n          <c:sourceSystemHSAId>SE2321000016-S1",
            "<c:documentId>C2</c:documentId>\n          <c:sourceSystemHSAId>SE2321000016-S2"
        },
    };

    private final Rules rules = new Rules();

    @TestFactory
    Stream<DynamicTest> rules_for_GetCareDocumentation() {
        return tests("clinicalprocess.healthcond.description/GetCareDocumentation-3", CARE_DOCUMENTATION);
    }

    @TestFactory
    Stream<DynamicTest> rules_for_GetCareContacts() {
        return tests("clinicalprocess.logistics.logistics/GetCareContacts-3", CARE_CONTACTS);
    }

    private Stream<DynamicTest> tests(String suite, String[][] changes) {
        String source = Rules.resource("/suites/" + suite + ".sch");
        String good = Rules.resource("/answers/" + suite.substring(suite.indexOf('/') + 1) + ".xml");
        CompiledSchematron compiled = rules.compile(suite + ".sch", source);
        Stream<DynamicTest> breaking = Arrays.stream(changes)
                .map(change -> DynamicTest.dynamicTest(
                        change[0] + " speaks of " + change[2], () -> only(compiled, good, change)));
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest(
                                "a good answer breaks nothing", () -> assertThat(rules.violations(compiled, good))
                                        .isEmpty()),
                        DynamicTest.dynamicTest("every assert is shown to fire", () -> everyAssert(source, changes))),
                breaking);
    }

    private void only(CompiledSchematron compiled, String good, String[] change) {
        assertThat(good).contains(change[1]);
        assertThat(rules.violations(compiled, good.replace(change[1], change[2])))
                .anySatisfy(violation -> {
                    assertThat(violation.rule()).isEqualTo(change[0]);
                    assertThat(change[0]).startsWith(violation.pattern() + ".");
                    assertThat(violation.where().path()).matches("/Get[A-Za-z]+Response.*");
                    assertThat(violation.where().line()).isPositive();
                    assertThat(violation.message().sv())
                            .isNotEqualTo(violation.message().en());
                });
    }

    private static void everyAssert(String source, String[][] changes) {
        Set<String> written = Pattern.compile("<(?:assert|report) id=\"([^\"]+)\"")
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> shown = Arrays.stream(changes).map(change -> change[0]).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(written);
    }
}
