package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.Golden;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronCompiler;
import se.ntjp.testcases.schematron.SchematronViolation;

/** The Schematron rules beside the bundled suites. */
class BundledRulesTest {

    private static final Processor SAXON = new Processor(false);
    private static final SchematronCompiler COMPILER = new SchematronCompiler(SAXON);

    private static final String DOCUMENTATION = "GetCareDocumentation";
    private static final String CONTACTS = "GetCareContacts";

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENTATION, CONTACTS})
    void a_right_answer_is_schema_valid_and_breaks_no_rule(String contract) throws Exception {
        ContractSchemas.compile(ContractLibrary.bundled().find(contract + ":3"))
                .schema()
                .newValidator()
                .validate(new StreamSource(new StringReader(answer(contract))));

        assertThat(violations(contract, answer(contract))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no-empty-element, Besök<, <",
        "coded-value, <codeSystem>1.2.752.129.2.2.2.11</codeSystem>, ''",
        "coded-value, 1.2.752.129.2.2.2.11, anteckningstyp",
        "coded-value, <originalText>Egen anteckningstyp</originalText>, ''",
        "coded-value, <originalText>Egen anteckningstyp, <displayName>x</displayName><originalText>x",
        "text-or-file, <clinicalDocumentNoteText>Besök</clinicalDocumentNoteText>, ''",
        "embedded-or-linked, <value>aGVq</value>, ''",
        "record-id, A-2, A-1",
        "record-id, <root>A-2</root>, <root>A-2</root><extension>x</extension>",
        "patient-identity, 191212121212, 19121212-1212",
        "partial-answer, <gcd:result>, <gcd:hasMore/><gcd:result>",
    })
    void a_wrong_note_breaks_the_rule_it_should(String pattern, String right, String wrong) throws Exception {
        assertThat(violations(DOCUMENTATION, answer(DOCUMENTATION).replace(right, wrong)))
                .extracting(SchematronViolation::pattern)
                .contains(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "no-empty-element, Hembesök, ''",
        "coded-value, <displayName>Besök</displayName>, ''",
        "coded-value, <displayName>Besök</displayName>, <displayName>Besök</displayName><originalText>x</originalText>",
        "coded-value, <originalText>Hembesök, <displayName>x</displayName><originalText>Hembesök",
        "coded-value, 1.2.752.129.2.2.2.25, KV",
        "code-systems, 1.2.752.129.2.2.2.25, 1.2.752.129.2.2.2.26",
        "code-systems, 1.2.752.116.2.1.1, 1.2.752.116.2.1.2",
        "code-systems, 53671000052101, 53671000052100",
        "not-to-be-given, <approvedForPatient>true</approvedForPatient>, <approvedForPatient>true</approvedForPatient><nullified>false</nullified>",
        "not-to-be-given, VK-0002, VK-0001",
        "patient-identity, 191212121212, 19121212-1212",
        "period, <start>20230102101500</start><end>20230102111500</end>, ''",
        "period, <end>20230102111500</end>, <end>20230102091500</end>",
        "date-of-birth, YYYYMM<, YYYY<",
    })
    void a_wrong_care_contact_breaks_the_rule_it_should(String pattern, String right, String wrong) throws Exception {
        assertThat(violations(CONTACTS, answer(CONTACTS).replace(right, wrong)))
                .extracting(SchematronViolation::pattern)
                .contains(pattern);
    }

    @Test
    void messages_are_in_both_languages() throws Exception {
        List<SchematronViolation> violations =
                violations(CONTACTS, answer(CONTACTS).replace("Hembesök", ""));

        assertThat(violations.get(0).message().sv()).isEqualTo("Elementet originalText är tomt; utelämna det.");
        assertThat(violations.get(0).message().en()).isEqualTo("The element originalText is empty; leave it out.");
    }

    private static List<SchematronViolation> violations(String contract, String answer)
            throws SaxonApiException, SAXException {
        TestSuite suite = Suites.bundled()
                .find(ContractLibrary.bundled().find(contract + ":3").namespace())
                .orElseThrow();
        CompiledSchematron rules = COMPILER.compile(
                contract + ".sch", SuiteFiles.schematron(suite).orElseThrow(), new FilesInMemory(Map.of()));
        String envelope = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
                + answer.substring(answer.indexOf("?>") + 2)
                + "</e:Body></e:Envelope>";
        XdmNode document = SAXON.newDocumentBuilder().build(new StreamSource(new StringReader(envelope)));
        return rules.validate(document);
    }

    private static String answer(String contract) {
        return new String(Golden.input("suites/answers/" + contract + "-3.xml"), StandardCharsets.UTF_8);
    }
}
