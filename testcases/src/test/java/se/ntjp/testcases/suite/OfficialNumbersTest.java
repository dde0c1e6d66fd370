package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;

/** The official suite of GetCareDocumentation, where its package is at hand, beside ours. */
@Tag("packages")
class OfficialNumbersTest {

    private static final String SUITE = "clinicalprocess.healthcond.description_3.0.5/test-suite/GetCareDocumentation";
    private static final String SOAPUI = "http://eviware.com/soapui/config";

    @Test
    void every_official_case_but_load_has_its_number_in_our_suite() throws IOException, SAXException {
        Element project = SafeXml.parse(
                        Files.readAllBytes(official("GetCareDocumentation-soapui-project.xml")), "project")
                .getDocumentElement();
        NodeList cases = project.getElementsByTagNameNS(SOAPUI, "testCase");
        Set<String> numbers = new TreeSet<>();
        for (int i = 0; i < cases.getLength(); i++) {
            numbers.add(((Element) cases.item(i)).getAttribute("name").split(" ")[0]);
        }
        numbers.removeIf(number -> number.startsWith("6."));

        assertThat(ours().cases())
                .filteredOn(each -> each.notApplicable().isEmpty())
                .extracting(TestCase::id)
                .containsAll(numbers);
    }

    @Test
    void a_filled_in_official_data_file_gives_nearly_every_case_what_it_needs() {
        TestData data = new TestDataReader().read(official("data.xml"));

        assertThat(data.value("patientIdType")).contains("1.2.752.129.2.1.3.1");
        assertThat(data.forCase("1.3").value("careUnitHSAId")).contains("123465");
        assertThat(ours().cases())
                .filteredOn(each -> each.notApplicable().isEmpty())
                .filteredOn(each -> !each.missing(data).isEmpty())
                .extracting(TestCase::id)
                .containsExactly("1.7", "5.18", "N.5", "N.7", "N.8");
    }

    private static TestSuite ours() {
        return Suites.bundled()
                .find("urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3")
                .orElseThrow();
    }

    private static Path official(String file) {
        Path path = OfficialPackages.folder().resolve(SUITE).resolve(file);
        assumeTrue(Files.exists(path), "The official package is not at hand: " + path);
        return path;
    }
}
