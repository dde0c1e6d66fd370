package se.ntjp.testcases.soapui.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockServiceItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/**
 * A run of one case with one step, {@code Call}, as scripts and the classes they call see it: real schemas, Schematron and
 * XPath, with a package in memory or an official one. What scripts write stays in memory.
 */
public final class TestRun {

    /** What scripts are told the time is. */
    public static final Instant NOW = Instant.parse("2020-02-29T11:30:00Z");

    private static final String PROJECT_FILE = "test-suite/P/P-soapui-project.xml";
    private static final ContractSchemas GET_CARE_DOCUMENTATION =
            ContractSchemas.compile(ContractLibrary.bundled().find("GetCareDocumentation:3"));

    private final ProjectItem project;
    private final ProjectServices services;
    private final PackageScriptFiles files;
    private final RunContext context;
    private final List<String> output = new ArrayList<>();

    private TestRun(SoapUiProject project, ContractSchemas schemas, ProjectFolder folder, TestData data) {
        this.project = new ProjectItem(project);
        this.files = new PackageScriptFiles(folder, Optional.empty());
        this.services = new ProjectServices(
                new ProjectRules(schemas, folder, new Processor(false)),
                data,
                new ScriptWorld(
                        NOW,
                        RandomGenerator.of("L64X128MixRandom"),
                        pause -> {},
                        files,
                        output::add,
                        Duration.ofSeconds(5)));
        this.context = new RunContext(Map.of(), services);
        if (!project.suites().isEmpty()) {
            context.offer("testCase", testCase());
        }
    }

    /**
     * A run of GetCareDocumentation.
     *
     * @param properties of the project
     * @param files of the project's folder, by path
     */
    public static TestRun of(Map<String, String> properties, Map<String, String> files, TestData data) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        files.forEach((path, text) -> content.put("test-suite/P/" + path, text.getBytes(UTF_8)));
        return of(project(properties), GET_CARE_DOCUMENTATION, new FilesInMemory(content), data);
    }

    /** A run of the first case of a project, in the package that it lies in. */
    public static TestRun of(SoapUiProject project, ContractSchemas schemas, PackageFiles files, TestData data) {
        return new TestRun(project, schemas, ProjectFolder.of(files, project.file()), data);
    }

    private static SoapUiProject project(Map<String, String> properties) {
        Step call = new Step.SoapRequest(
                "Call", false, "Binding", "Operation", "http://localhost", "UTF-8", List.of(), "<request/>", List.of());
        ProjectCase testCase = new ProjectCase(
                "id", "1.1.1 Personnummer", false, true, true, Map.of(), "", "", List.of(call), List.of());
        ProjectSuite suite = new ProjectSuite("id", "1 Basic tests", false, Map.of(), "", "", List.of(testCase));
        return new SoapUiProject("P", PROJECT_FILE, properties, List.of(), List.of(suite), List.of(), List.of());
    }

    public ProjectServices services() {
        return services;
    }

    public RunContext context() {
        return context;
    }

    public ProjectItem project() {
        return project;
    }

    public CaseItem testCase() {
        return project.getTestSuiteList().get(0).getTestCaseList().get(0);
    }

    public StepItem step() {
        return testCase().getTestStepByName("Call");
    }

    /** What scripts have printed. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** What scripts have written, by name. */
    public Map<String, byte[]> written() {
        return files.written();
    }

    /** An answer in UTF-8. */
    public ExchangeItem answer(String body) {
        return answer(body, "text/xml;charset=UTF-8");
    }

    /**
     * An answer.
     *
     * @param body {@code null} where none came
     * @param contentType {@code null} for none
     */
    public ExchangeItem answer(String body, String contentType) {
        return new ExchangeItem(
                step(),
                "http://localhost",
                "<request/>",
                Map.of(),
                body,
                contentType == null ? Map.of() : Map.of("Content-Type", List.of(contentType)),
                body == null ? 0 : 200,
                5,
                NOW.toEpochMilli());
    }

    /** A mock service with one operation, {@code Operation}, that has answers of these names. */
    public MockServiceItem mock(String... responses) {
        List<MockService.Response> answers = List.of(responses).stream()
                .map(name -> new MockService.Response(name, 0, "UTF-8", List.of(), "<answer/>", "", 0))
                .toList();
        MockService.Operation operation = new MockService.Operation(
                "Operation", "Binding", "Operation", MockService.Dispatch.SCRIPT, "", List.of(), "", answers);
        MockService service =
                new MockService("mock", 8088, "/mock", Map.of("kind", "test"), "", "", "", "", List.of(operation));
        return new MockServiceItem(service, project, services);
    }

    /** A request to such a service. */
    public MockRequestItem request(MockServiceItem service, String body, Map<String, List<String>> headers) {
        RunContext ofRequest = new RunContext(Map.of("mockService", service), services);
        return new MockRequestItem(ofRequest, "POST", "/mock", null, headers, body);
    }
}
