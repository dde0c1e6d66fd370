package se.ntjp.testcases.soapui;

import java.net.URI;
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
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.soapui.assertion.Subject;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.Expander;
import se.ntjp.testcases.soapui.scope.LogItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.TestRunnerItem;
import se.ntjp.testcases.soapui.scope.Values;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.soapui.services.PackageScriptFiles;
import se.ntjp.testcases.soapui.services.ProjectFolder;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.soapui.services.ProjectServices;

/** A run of a small project: one case with a request and a step of properties. What is set here is seen by what is tested. */
public final class SampleRun {

    public static final String ITEMS =
            """
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>\
            <i:Response xmlns:i="urn:items"><i:item kind="a"><i:id>ID-1</i:id><i:name>Åsa</i:name></i:item>\
            <i:item kind="b"><i:id>ID-2</i:id><i:name>Örjan</i:name></i:item></i:Response></soapenv:Body></soapenv:Envelope>""";

    private static final ContractSchemas SCHEMAS =
            ContractSchemas.compile(ContractLibrary.bundled().find("GetCareDocumentation:3"));

    private static final TestData DATA = new TestData(
            Map.of("webServiceUrl", "http://127.0.0.1/"), Map.of("1.1", Map.of("patientId", "195709263080")));

    public final List<String> missing = new ArrayList<>();
    public final List<String> printed = new ArrayList<>();
    public final List<Duration> pauses = new ArrayList<>();
    public final CaseItem testCase = caseItem();
    public final ScriptWorld world;
    public final RunContext context;
    public final TestRunnerItem runner;
    public final Map<String, Object> bindings = new LinkedHashMap<>();

    public SampleRun() {
        this(new NoScripts());
    }

    public SampleRun(Scripts scripts) {
        ProjectFolder folder = ProjectFolder.of(new FilesInMemory(Map.of()), "M/M-soapui-project.xml");
        world = new ScriptWorld(
                Instant.EPOCH,
                RandomGenerator.of("L64X128MixRandom"),
                pauses::add,
                new PackageScriptFiles(folder, Optional.empty()),
                printed::add,
                Duration.ofSeconds(1));
        context = new RunContext(
                Map.of("testCase", testCase),
                new ProjectServices(new ProjectRules(SCHEMAS, folder, new Processor(false)), DATA, world));
        runner = new TestRunnerItem(testCase, context, step -> null);
        context.offer("testRunner", runner);
        bindings.put("context", context);
        bindings.put("testCase", testCase);
        bindings.put("log", new LogItem(printed::add));
        bindings.put("testRunner", runner);
        context.expandWith(new Expander(Values.ofCase(context, testCase, scripts, bindings), missing::add)::expand);
    }

    private static CaseItem caseItem() {
        List<Step> steps = List.of(
                new Step.Properties("Props", false, Map.of("first", "ID-1", "Two Words", "2 words")),
                new Step.SoapRequest(
                        "Call 1", false, "I", "Op", "http://127.0.0.1/", "UTF-8", List.of(), "<x/>", List.of()));
        ProjectCase one =
                new ProjectCase("c1", "1.1 One", false, true, true, Map.of("inCase", "C"), "", "", steps, List.of());
        ProjectSuite suite = new ProjectSuite("s1", "Suite", false, Map.of("inSuite", "S"), "", "", List.of(one));
        SoapUiProject project = new SoapUiProject(
                "P",
                "M/M-soapui-project.xml",
                Map.of("inProject", "P", "xml", ITEMS, "RecordElementPath", "//i:item", "xmlns:i", "urn:items"),
                List.of(),
                List.of(suite),
                List.of(),
                List.of());
        return new ProjectItem(project).getTestSuiteByName("Suite").getTestCaseByName("1.1 One");
    }

    /** An answer with this content and status, in this time. */
    public Subject answer(int status, String content, Duration time) {
        return subject(status, content, time, List.of());
    }

    /** An answer with status 200 in 422 ms. */
    public Subject answer(String content) {
        return answer(200, content, Duration.ofMillis(422));
    }

    /** An answer of which the schemas say this. */
    public Subject invalid(List<String> schemaErrors) {
        return subject(200, ITEMS, Duration.ZERO, schemaErrors);
    }

    /** All variables that a script can find anywhere, with an answer and a request to a mock service. */
    public Map<String, Object> everything() {
        Map<String, Object> all = new LinkedHashMap<>(answer(ITEMS).bindings());
        MockRequestItem request = new MockRequestItem(context, "POST", "/m", null, Map.of(), ITEMS);
        all.put("mockRequest", request);
        all.put("mockResult", new MockResultItem(request, null, ITEMS, Map.of(), 1, 0));
        return all;
    }

    /** No answer at all. */
    public Subject noAnswer() {
        return subject(0, null, Duration.ofMillis(1), List.of());
    }

    private Subject subject(int status, String content, Duration time, List<String> schemaErrors) {
        Exchange exchange = new Exchange(
                "1.1/1",
                new HttpRequest(URI.create("http://127.0.0.1/"), List.of(), Body.of("<x/>")),
                content == null ? null : new HttpResponse(status, List.of(), Body.of(content)),
                content == null ? new Failure(Failure.Kind.values()[0], "no answer") : null,
                new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, time),
                null);
        ExchangeItem item = new ExchangeItem(
                testCase.getTestStepByName("Call 1"),
                "http://127.0.0.1/",
                "<x/>",
                Map.of(),
                content,
                Map.of(),
                status,
                time.toMillis(),
                0);
        Map<String, Object> all = new LinkedHashMap<>(bindings);
        all.put("messageExchange", item);
        return new Subject(exchange, item, schemaErrors, context, all);
    }

    /** Fails where a test runs a script that it did not mean to. */
    public static final class NoScripts implements Scripts {

        @Override
        public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
            throw new IllegalStateException("No script was meant to be run, but " + script);
        }

        @Override
        public void close() {}
    }
}
