package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.request.Envelope;
import se.ntjp.testcases.suite.Call.Kind;

/** The sample data of a bundled suite lets every case run, with requests that the contract's schema allows. */
class SampleDataTest {

    static List<TestSuite> suites() {
        return Suites.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void no_case_lacks_data(TestSuite suite) {
        TestData data = data(suite);

        assertThat(suite.cases())
                .filteredOn(each -> each.notApplicable().isEmpty())
                .allSatisfy(each -> assertThat(each.missing(data)).as(each.id()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("suites")
    void every_request_from_the_template_is_schema_valid(TestSuite suite) {
        ServiceContract contract = contract(suite);
        ContractSchemas schemas = ContractSchemas.compile(contract);
        for (TestCase each : suite.cases()) {
            TestData data = data(suite).forCase(each.id());
            for (Call call : each.calls()) {
                boolean template = call.kind() == Kind.TEMPLATE || call.kind() == Kind.WITH_UNKNOWN_ELEMENT;
                if (template && each.notApplicable().isEmpty()) {
                    byte[] body = request(suite, contract, call, data);
                    assertThatCode(() -> validate(schemas, body))
                            .as("%s, call %s", each.id(), call.id())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void a_case_that_must_have_its_own_patient_is_not_run_with_the_global_one() {
        TestSuite suite = suites().get(0);
        TestData globalOnly = new TestData(data(suite).global(), Map.of());
        TestCase unknownPatient = find(suite, "1.8");

        assertThat(unknownPatient.missing(globalOnly)).containsExactly("patientId");
        assertThat(unknownPatient.missing(TestData.NONE))
                .containsExactly("patientId", "patientIdType", "logicalAddress", "httpHeaderHsaId");
        assertThat(unknownPatient.missing(data(suite).forCase("1.8"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void a_coordination_number_does_not_fit_the_case_of_personal_numbers_nor_the_other_way_round(TestSuite suite) {
        TestData coordination = data(suite).with(Map.of("patientIdType", "1.2.752.129.2.1.3.3"));
        TestData personal = new TestData(
                data(suite).global(),
                Map.of("1.1.2", Map.of("patientId", "191212121212", "patientIdType", "1.2.752.129.2.1.3.1")));

        assertThat(find(suite, "1.1.1").missing(coordination)).containsExactly("patientIdType = 1.2.752.129.2.1.3.1");
        assertThat(find(suite, "1.1.2").missing(coordination)).isEmpty();
        assertThat(find(suite, "1.1.2").missing(personal)).containsExactly("patientIdType = 1.2.752.129.2.1.3.3");
    }

    private static TestCase find(TestSuite suite, String id) {
        return suite.cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] request(TestSuite suite, ServiceContract contract, Call call, TestData data) {
        Map<String, String> parameters = new HashMap<>(data.global());
        call.parameters()
                .forEach((name, value) -> parameters.put(name, data.fill(value).orElseThrow()));
        if (call.repeat() != null) {
            parameters.putAll(Map.of("periodStart", "20230101", "periodEnd", "20230102"));
        }
        boolean unknown = call.kind() == Kind.WITH_UNKNOWN_ELEMENT;
        String address = data.fill(call.logicalAddress()).orElseThrow();
        try (var content = new Envelope(contract).from(suite.binding(), parameters, address, unknown).stream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void validate(ContractSchemas schemas, byte[] body) throws SAXException, IOException {
        Document envelope = SafeXml.parse(body, "request");
        Node soapBody = envelope.getDocumentElement().getLastChild();
        Validator validator = schemas.schema().newValidator();
        validator.validate(new DOMSource(soapBody.getFirstChild()));
    }

    private static ServiceContract contract(TestSuite suite) {
        return ContractLibrary.bundled().contracts().stream()
                .filter(each -> each.namespace().equals(suite.contract()))
                .findFirst()
                .orElseThrow();
    }

    private static TestData data(TestSuite suite) {
        return new TestDataReader()
                .read("sample.data.yaml", SuiteFiles.sampleData(suite).orElseThrow());
    }
}
