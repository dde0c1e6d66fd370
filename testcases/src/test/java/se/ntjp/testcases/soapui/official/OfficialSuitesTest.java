package se.ntjp.testcases.soapui.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.source.SuiteException;

class OfficialSuitesTest {

    private static final ServiceContract CARE = ContractLibrary.bundled().find("GetCareDocumentation:3");
    private static final String BINDING =
            "{urn:riv:clinicalprocess:healthcond:description:GetCareDocumentation:%d:rivtabp21}B";
    private static final String RESPONDER =
            "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:%d";

    private final OfficialSuites suites = new OfficialSuites();

    @Test
    void every_official_contract_gets_its_own_suite_and_mock() {
        List<String> found = new ArrayList<>();
        for (ReleasePackage each : OfficialPackages.all()) {
            for (ServiceContract contract : each.contracts()) {
                suites.suiteOf(contract)
                        .ifPresent(suite ->
                                found.add(contract + ": " + suite.project().file()));
                suites.mockOf(contract).ifPresent(mock -> found.add(contract + " mock: " + mock.folder()));
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "GetAlertInformation 2.0: test-suite/GetAlertInformation/GetAlertInformation-soapui-project.xml",
                        "GetAlertInformation 2.0 mock: test-suite/GetAlertInformationMock",
                        "GetCareDocumentation 3.0: test-suite/GetCareDocumentation/GetCareDocumentation-soapui-project.xml",
                        "GetCareDocumentation 3.0 mock: test-suite/GetCareDocumentationMock",
                        "GetDiagnosis 2.0: test-suite/GetDiagnosis/GetDiagnosis-soapui-project.xml",
                        "GetDiagnosis 2.0 mock: test-suite/GetDiagnosisMock",
                        "GetFunctionalStatus 2.0: test-suite/GetFunctionalStatus/GetFunctionalStatus-soapui-project.xml",
                        "GetFunctionalStatus 2.0 mock: test-suite/GetFunctionalStatusMock",
                        "FindContent 1.0: test-suite/FindContent/FindContent-soapui-project.xml",
                        "FindContent 1.0 mock: test-suite/FindContentMock",
                        "Update 1.0: test-suite/UpdateEI/Update-EI-soapui-project.xml",
                        "Update 1.0 mock: test-suite/UpdateMock");
    }

    @Test
    void all_projects_of_a_package_are_found_and_nothing_else() {
        List<Found> found =
                suites.in(OfficialPackages.named("clinicalprocess.healthcond").files());

        assertThat(found).hasSize(8).allSatisfy(each -> {
            assertThat(each.project().file()).startsWith(each.folder() + "/").endsWith("-soapui-project.xml");
            assertThat(each.digest()).isEqualTo(Digests.sha256(each.content()));
        });
    }

    @Test
    void a_package_without_projects_has_none() {
        assertThat(suites.suiteOf(CARE)).isEmpty();
        assertThat(suites.mockOf(CARE)).isEmpty();
    }

    @Test
    void another_major_version_is_another_contract() {
        ServiceContract contract =
                with(Map.of("test-suite/GetCareDocumentation/a.xml", suite(BINDING.formatted(2), "", "")));

        assertThat(suites.suiteOf(contract)).isEmpty();
    }

    @Test
    void the_binding_the_action_or_the_request_decides_and_not_the_name() {
        String binding = suite(BINDING.formatted(3), "", "");
        String action = suite("{urn:x}B", CARE.soapAction(), "");
        String request = suite(
                "{urn:x}B",
                "",
                "<e:Envelope xmlns:e='x'><e:Body><r:GetCareDocumentation xmlns:r='%s'/></e:Body></e:Envelope>"
                        .formatted(RESPONDER.formatted(3)));

        assertThat(List.of(binding, action, request))
                .allSatisfy(project -> assertThat(suites.suiteOf(with(Map.of("test-suite/Other/b.xml", project))))
                        .hasValueSatisfying(found -> assertThat(found.folder()).isEqualTo("test-suite/Other")));
    }

    @Test
    void a_project_whose_cases_are_all_switched_off_is_no_suite() {
        String off = suite(BINDING.formatted(3), "", "").replace("<c:testCase", "<c:testCase disabled='true'");

        assertThat(suites.suiteOf(with(Map.of("test-suite/GetCareDocumentation/a.xml", off))))
                .isEmpty();
    }

    @Test
    void of_several_the_one_in_the_folder_of_the_contracts_name_is_taken() {
        String project = suite(BINDING.formatted(3), "", "");

        assertThat(suites.suiteOf(with(Map.of(
                        "test-suite/GetCareDocumentation/one.xml", project,
                        "test-suite/Regression/GetCareDocumentation-soapui-project.xml", project))))
                .hasValueSatisfying(found ->
                        assertThat(found.project().file()).isEqualTo("test-suite/GetCareDocumentation/one.xml"));
    }

    @Test
    void of_several_that_fit_as_well_none_is_taken() {
        String project = suite(BINDING.formatted(3), "", "");
        ServiceContract contract = with(Map.of("test-suite/A/one.xml", project, "test-suite/B/two.xml", project));

        assertThatThrownBy(() -> suites.suiteOf(contract))
                .isInstanceOf(SuiteException.class)
                .hasMessage(
                        "GetCareDocumentation 3.0: expected one SoapUI project with test cases for it in the package,"
                                + " found several: test-suite/A/one.xml, test-suite/B/two.xml."
                                + " Keep the one you mean, in a folder named GetCareDocumentation.");
    }

    @Test
    void a_broken_project_stops_only_the_contract_that_it_mentions() {
        String broken = suite(BINDING.formatted(2), "", "").replace("</c:soapui-project>", "");
        Map<String, String> files = Map.of(
                "test-suite/Old/old.xml",
                broken,
                "test-suite/GetCareDocumentation/a.xml",
                suite(BINDING.formatted(3), "", ""));

        assertThat(suites.suiteOf(with(files))).isPresent();
        assertThatThrownBy(() -> suites.in(with(files).files()))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("test-suite/Old/old.xml, line 1: ");
    }

    @Test
    void a_project_in_UTF_16_is_found() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("test-suite/A/a.xml", suite(BINDING.formatted(3), "", "").getBytes(StandardCharsets.UTF_16));

        assertThat(suites.suiteOf(in(files))).isPresent();
    }

    private static String suite(String binding, String action, String request) {
        return """
                <c:soapui-project name="P" xmlns:c="%s"><c:interface name="I" type="wsdl" bindingName="%s"><c:operation name="O" action="%s"/></c:interface>\
                <c:testSuite name="S"><c:testCase name="1"><c:testStep type="request" name="R"><c:config><c:interface>%s</c:interface><c:request>\
                <c:request><![CDATA[%s]]></c:request></c:request></c:config></c:testStep></c:testCase></c:testSuite></c:soapui-project>"""
                .formatted(ProjectReader.NAMESPACE, binding, action, request.isEmpty() ? "I" : "J", request);
    }

    private static ServiceContract with(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return in(contents);
    }

    private static ServiceContract in(Map<String, byte[]> files) {
        return new ServiceContract(
                CARE.id(),
                CARE.profile(),
                CARE.wsdl(),
                CARE.serviceName(),
                CARE.operation(),
                CARE.soapAction(),
                CARE.request(),
                CARE.response(),
                CARE.addressHeader(),
                CARE.schemas(),
                new FilesInMemory(files));
    }
}
