package se.ntjp.harness.soapui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.runner.Selection;
import se.ntjp.harness.runner.SuiteRunner;
import se.ntjp.testcases.check.AnswerArrives;
import se.ntjp.testcases.check.TriedRules;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.soapui.assertion.Assertions;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.soapui.services.PackageScriptFiles;
import se.ntjp.testcases.soapui.services.ProjectFolder;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.soapui.services.ProjectServices;
import se.ntjp.testcases.soapui.straight.CombinedScripts;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;
import se.ntjp.testcases.soapui.stricter.EveryRecordNotJustOne;
import se.ntjp.testcases.soapui.stricter.OnlyTheRequestedPatient;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Runs a small project with canned answers and keeps what it sent. */
final class Bench {

    static final URI TARGET = URI.create("http://127.0.0.1:8080/service");

    private static final String FILE = "test-suite/own/own-soapui-project.xml";
    private static final ServiceContract CONTRACT = ContractLibrary.bundled().find("GetCareDocumentation:3");
    private static final ContractSchemas SCHEMAS = ContractSchemas.compile(CONTRACT);

    final List<HttpRequest> sent = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    TestData data = TestData.NONE;
    boolean trusted = true;
    boolean redirected;
    Duration time = Duration.ofMillis(10);
    Function<HttpRequest, HttpResponse> answers = request -> answer(ProjectText.ENVELOPE.formatted("<ok/>"));
    Optional<Failure> failure = Optional.empty();
    Optional<Transport> transport = Optional.empty();
    URI target = TARGET;

    private final SoapUiProject project;
    private Map<String, CaseResult> results = Map.of();

    Bench(String text) {
        project = new ProjectReader().read(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    static HttpResponse answer(String content) {
        return new HttpResponse(200, List.of(new Header("Content-Type", "text/xml;charset=UTF-8")), Body.of(content));
    }

    /** Runs every case. */
    Bench run() {
        Processor saxon = new Processor(false);
        ProjectFolder folder = ProjectFolder.of(new FilesInMemory(Map.of()), FILE);
        ProjectRules rules = new ProjectRules(SCHEMAS, folder, saxon);
        RunListener listener = new RunListener() {};
        try (CombinedScripts scripts = new CombinedScripts(
                new StraightLineScripts(), trusted ? Optional.of(new GroovyScripts()) : Optional.empty())) {
            SoapUiCases cases = new SoapUiCases(new ProjectRun(
                    new ProjectItem(project),
                    scripts,
                    false,
                    trusted ? testCase -> List.of() : new UntrustedScripts(project)::in,
                    new Assertions(scripts),
                    new StepRequests(target, redirected, Set.of(), "ntjp", 1),
                    step -> "urn:action",
                    new ExchangeReader(CONTRACT, SCHEMAS, Limits.NATIONAL, saxon),
                    new Judge(List.of(new AnswerArrives()), new TriedRules(false, false), new Expectations()),
                    List.of(new OnlyTheRequestedPatient(), new EveryRecordNotJustOne()),
                    transport.orElse(new Canned()),
                    listener,
                    (all, world) -> new ProjectServices(rules, all, world),
                    new PackageScriptFiles(folder, Optional.empty()),
                    pauses::add,
                    1,
                    Instant.EPOCH));
            List<TestCase> beside = List.of(StricterCases.RECORDS.testCase(), StricterCases.COUNTS.testCase());
            results = new LinkedHashMap<>();
            new SuiteRunner(cases, listener)
                    .run(
                            ProjectSuites.suite(project, CONTRACT.namespace(), beside),
                            data.with(Map.of("webServiceUrl", target.toString())),
                            Selection.ALL)
                    .forEach(result -> results.put(result.caseId(), result));
        }
        return this;
    }

    CaseResult result(String id) {
        return results.get(id);
    }

    Verdict verdict(String id) {
        return result(id).verdict();
    }

    /** What is said of a case, in English. */
    String words(String id) {
        StringBuilder words = new StringBuilder(result(id).reason().en());
        for (Finding finding : result(id).findings()) {
            words.append('\n')
                    .append(finding.effect())
                    .append(' ')
                    .append(finding.message().en())
                    .append(' ')
                    .append(finding.found());
        }
        return words.toString();
    }

    /** The bodies sent. */
    List<String> bodies() {
        return sent.stream()
                .map(each -> each.body().text(StandardCharsets.UTF_8))
                .toList();
    }

    private final class Canned implements Transport {

        @Override
        public Exchange send(String id, HttpRequest request) {
            sent.add(request);
            return new Exchange(
                    id,
                    request,
                    failure.isPresent() ? null : answers.apply(request),
                    failure.orElse(null),
                    new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, time),
                    null);
        }

        @Override
        public void close() {}
    }
}
