package se.ntjp.testcases.soapui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;

class OfficialProjectsTest {

    @Test
    void every_official_project_is_read_whole() {
        List<String> lines = new ArrayList<>();
        for (Path file : OfficialProjects.files()) {
            lines.addAll(counts(OfficialProjects.read(file)));
        }

        Golden.assertSame("soapui/official-projects.txt", lines);
    }

    @Test
    void nothing_in_the_official_projects_is_not_understood() {
        assertThat(OfficialProjects.files()).isNotEmpty().allSatisfy(file -> assertThat(
                        OfficialProjects.read(file).unsupported())
                .isEmpty());
    }

    @Test
    void the_load_tests_are_those_that_were_counted_elsewhere() throws IOException {
        Path counted = OfficialPackages.folder().resolveSibling("knowledge").resolve("soapui_loadtests.csv");
        assumeTrue(Files.exists(counted), () -> "Skipped: no " + counted);
        List<String> expected = Files.readAllLines(counted).stream()
                .filter(line -> line.matches(
                        "A,.*/Get(AlertInformation|CareDocumentation|Diagnosis|FunctionalStatus)-soapui.*"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .toList();

        List<String> read = OfficialProjects.files().stream()
                .flatMap(file -> loadTests(file.getFileName().toString(), OfficialProjects.read(file)))
                .toList();

        assertThat(read).hasSize(12).containsExactlyElementsOf(expected);
    }

    @Test
    void a_request_keeps_its_headers_endpoint_and_content() {
        Step.SoapRequest request = request("GetDiagnosis", "1.3 CareUnit");

        assertThat(request.endpoint()).isEqualTo("${webServiceUrl}");
        assertThat(request.encoding()).isEqualTo("UTF-8");
        assertThat(request.headers())
                .extracting(header -> header.name() + ": " + header.value())
                .contains(
                        "x-rivta-original-serviceconsumer-hsaid: ${httpHeaderHsaId}",
                        "x-mock-response: BasicResponse_CareUnitHSAId");
        assertThat(request.content()).contains("${logicalAddress}").contains("${careUnitHSAId}");
        assertThat(request.removeEmptyContent()).isFalse();
        assertThat(request("FindContent", "1.98 Empty Response").removeEmptyContent())
                .isTrue();
    }

    @Test
    void a_property_that_is_nil_exists_and_holds_nothing() {
        ProjectCase called = testCase("GetAlertInformation", "1.2.1 TimePeriod giltighetsdatum");

        assertThat(called.properties()).containsEntry("callerName", null);
    }

    @Test
    void scripts_of_cases_and_mocks_are_read() {
        assertThat(testCase("GetDiagnosis", "6.1 Loadtest").setupScript()).contains("XmlDataReader");
        MockService mock = OfficialProjects.named("FindContentMock").mocks().get(0);
        assertThat(mock.afterRequestScript()).contains("storeRequestResponse");
        assertThat(mock.operations()).singleElement().satisfies(operation -> {
            assertThat(operation.dispatch()).isEqualTo(MockService.Dispatch.SCRIPT);
            assertThat(operation.dispatchScript()).isNotBlank();
            assertThat(operation.responses())
                    .extracting(MockService.Response::name)
                    .contains("Basic Response", "SoapFault");
        });
    }

    @Test
    void the_demo_project_is_read() throws IOException {
        Path file = OfficialPackages.folder()
                .resolveSibling("knowledge")
                .resolve("soapui-output")
                .resolve("full-soapui-project.xml");
        assumeTrue(Files.exists(file), () -> "Skipped: no " + file);

        SoapUiProject demo = OfficialProjects.read(file);

        assertThat(demo.unsupported()).isEmpty();
        Golden.assertSame("soapui/demo-project.txt", counts(demo));
    }

    private static Step.SoapRequest request(String project, String testCase) {
        return testCase(project, testCase).steps().stream()
                .filter(Step.SoapRequest.class::isInstance)
                .map(Step.SoapRequest.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ProjectCase testCase(String project, String name) {
        return cases(OfficialProjects.named(project))
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ProjectCase> cases(SoapUiProject project) {
        return project.suites().stream().flatMap(suite -> suite.cases().stream());
    }

    private static List<String> counts(SoapUiProject project) {
        List<Step> steps = cases(project).flatMap(each -> each.steps().stream()).toList();
        List<LoadTest> load =
                cases(project).flatMap(each -> each.loadTests().stream()).toList();
        List<MockService.Operation> operations = project.mocks().stream()
                .flatMap(each -> each.operations().stream())
                .toList();
        return List.of(
                project.name(),
                "  suites %d, cases %d"
                        .formatted(project.suites().size(), cases(project).count()),
                "  steps " + tally(steps.stream(), step -> step.getClass().getSimpleName()),
                "  disabled "
                        + Stream.concat(
                                        steps.stream().filter(Step::disabled).map(Step::name),
                                        cases(project)
                                                .filter(ProjectCase::disabled)
                                                .map(ProjectCase::name))
                                .toList(),
                "  assertions " + tally(steps.stream().flatMap(OfficialProjectsTest::assertions), Assertion::type),
                "  load tests %d, their assertions %s"
                        .formatted(
                                load.size(),
                                tally(load.stream().flatMap(each -> each.assertions().stream()), Assertion::type)),
                "  mocks " + tally(operations.stream(), each -> each.dispatch().name()) + ", responses "
                        + operations.stream()
                                .mapToInt(each -> each.responses().size())
                                .sum(),
                "  interfaces "
                        + project.interfaces().stream()
                                .map(each -> each.binding() + " with "
                                        + each.cached().size() + " cached")
                                .toList());
    }

    private static Stream<Assertion> assertions(Step step) {
        return step instanceof Step.SoapRequest request ? request.assertions().stream() : Stream.of();
    }

    private static <T> Map<String, Long> tally(Stream<T> all, Function<T, String> kind) {
        return all.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }

    /** In the words of the table: file, suite, case, load test and what it says. */
    private static Stream<String> loadTests(String file, SoapUiProject project) {
        return project.suites().stream()
                .flatMap(suite -> suite.cases().stream().flatMap(each -> each.loadTests().stream()
                        .map(load -> String.join(
                                ",",
                                file,
                                suite.name(),
                                each.name(),
                                load.name(),
                                String.valueOf(load.threads()),
                                load.strategy(),
                                words(load.strategySettings()),
                                load.limitType().name(),
                                String.valueOf(load.limit()),
                                String.valueOf(load.startDelay()),
                                "250",
                                load.assertions().stream()
                                        .map(OfficialProjectsTest::words)
                                        .collect(Collectors.joining("; "))))));
    }

    private static String words(Assertion assertion) {
        return assertion.settings().isEmpty()
                ? assertion.type()
                : assertion.type() + "(" + words(assertion.settings()) + ")";
    }

    private static String words(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
