package se.ntjp.testcases.soapui.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.eviware.soapui.model.testsuite.TestRunner.Status;
import com.eviware.soapui.model.testsuite.TestStepResult.TestStepStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.LogItem;
import se.ntjp.testcases.soapui.scope.MockOperationItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResponseItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.scope.MockServiceItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.scope.StepResultItem;
import se.ntjp.testcases.soapui.scope.TestRunnerItem;

/**
 * Every script of the official suites and mocks, run against each other without a network: they find what they call, and
 * judge as SoapUI did, which said OK of every case against these mocks.
 */
@Tag("packages")
class OfficialScriptsTest {

    private static final Pattern EXPANSION = Pattern.compile("\\$\\{(#TestCase#|#TestSuite#|#Project#|)([^}]*)}");
    private static final int MOST_STEPS = 150;

    private final ScriptBench bench = new ScriptBench();
    private final LogItem log = new LogItem(line -> {});
    private final List<String> failures = new ArrayList<>();
    private int assertions;

    @ParameterizedTest
    @CsvSource({
        "clinicalprocess.healthcond.description, GetAlertInformation, GetAlertInformation, 152",
        "clinicalprocess.healthcond.description, GetCareDocumentation, GetCareDocumentation, 150",
        "clinicalprocess.healthcond.description, GetDiagnosis, GetDiagnosis, 120",
        "clinicalprocess.healthcond.description, GetFunctionalStatus, GetFunctionalStatus, 127",
        "itintegration.engagementindex, FindContent, FindContent, 35",
        "itintegration.engagementindex, Update, UpdateEI, 6",
    })
    void every_official_case_is_judged_good_against_its_official_mock(
            String domain, String contract, String folder, int least) throws IOException {
        ReleasePackage official = OfficialPackages.named(domain);
        ContractSchemas schemas = ContractSchemas.compile(official.contracts().stream()
                .filter(each -> each.id().name().equals(contract))
                .findFirst()
                .orElseThrow());
        TestData data = new TestDataReader()
                .read("data.xml", official.files().read("test-suite/%s/data.xml".formatted(folder)));
        TestRun suite = TestRun.of(project(official, folder), schemas, official.files(), data);
        SoapUiProject mock = project(official, contract + "Mock");
        TestRun mockRun = TestRun.of(mock, schemas, official.files(), data);
        MockServiceItem service = new MockServiceItem(mock.mocks().get(0), mockRun.project(), mockRun.services());
        RunContext ofMock = new RunContext(Map.of("mockService", service), mockRun.services());

        suite.project().getTestSuiteList().stream()
                .flatMap(each -> each.getTestCaseList().stream())
                .forEach(testCase ->
                        run(testCase, new RunContext(Map.of("testCase", testCase), suite.services()), ofMock));

        assertThat(failures).isEmpty();
        assertThat(assertions).isGreaterThanOrEqualTo(least);
    }

    private static SoapUiProject project(ReleasePackage official, String folder) throws IOException {
        String file = official.files().names().stream()
                .filter(name -> name.startsWith("test-suite/%s/".formatted(folder)) && name.endsWith("-project.xml"))
                .findFirst()
                .orElseThrow();
        return new ProjectReader().read(file, official.files().read(file));
    }

    private void run(CaseItem testCase, RunContext context, RunContext ofMock) {
        TestRunnerItem runner = new TestRunnerItem(testCase, context, step -> null);
        context.offer("testRunner", runner);
        Map<String, Object> bindings =
                Map.of("context", context, "testRunner", runner, "testCase", testCase, "log", log);
        attempt(testCase.getName() + " setup", testCase.definition().setupScript(), bindings);
        int index = 0;
        for (int steps = 0; index < testCase.getTestStepCount() && steps < MOST_STEPS; steps++) {
            StepItem step = testCase.getTestStepAt(index);
            int before = failures.size();
            if (step.definition() instanceof Step.Groovy groovy) {
                attempt(testCase.getName() + " / " + step, groovy.script(), bindings);
            } else if (step.definition() instanceof Step.SoapRequest request && !step.isDisabled()) {
                call(step, request, ofMock, new HashMap<>(bindings));
            }
            TestStepStatus status = failures.size() == before ? TestStepStatus.OK : TestStepStatus.FAILED;
            runner.ran(new StepResultItem(step, status, List.of(), 1));
            Optional<String> next = runner.takeNext();
            index = next.map(testCase::getTestStepIndexByName).orElse(index + 1);
            if (runner.getStatus() != Status.RUNNING) {
                failures.add("%s: %s %s".formatted(testCase, runner.getStatus(), runner.getReason()));
                return;
            }
        }
    }

    private void call(StepItem step, Step.SoapRequest request, RunContext ofMock, Map<String, Object> bindings) {
        RunContext context = (RunContext) bindings.get("context");
        CaseItem testCase = step.getTestCase();
        // SoapUI writes the carriage returns of a request as \r.
        String body = expand(request.content().replace("\\r\n", "\n"), context, testCase);
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().forEach(header -> headers.put(header.name(), List.of(header.value())));
        String answer = answer(new MockRequestItem(ofMock, "POST", "/mock", null, headers, body), testCase);
        step.setPropertyValue("Response", answer);
        bindings.put(
                "messageExchange",
                new ExchangeItem(
                        step,
                        "",
                        body,
                        headers,
                        answer,
                        Map.of("Content-Type", List.of("text/xml;charset=UTF-8")),
                        200,
                        1,
                        TestRun.NOW.toEpochMilli()));
        for (Assertion assertion : request.assertions()) {
            if (assertion.type().equals("GroovyScriptAssertion") && !assertion.disabled()) {
                assertions++;
                attempt(testCase + " / " + step + " / " + assertion.name(), assertion.setting("scriptText"), bindings);
            }
        }
    }

    private String answer(MockRequestItem request, CaseItem testCase) {
        RunContext context = request.context();
        MockServiceItem service = (MockServiceItem) context.get("mockService");
        MockOperationItem operation = service.getMockOperationList().get(0);
        Map<String, Object> bindings = new HashMap<>(
                Map.of("context", context, "mockRequest", request, "mockOperation", operation, "log", log));
        Object name = bench.run(operation.definition().dispatchScript(), bindings);
        MockResponseItem response = operation.getMockResponseByName(String.valueOf(name)) == null
                ? operation.getMockResponseByName(operation.getDefaultResponse())
                : operation.getMockResponseByName(String.valueOf(name));
        bindings.put("mockResponse", response);
        bench.run(response.definition().script(), bindings);
        String answer = expand(response.getResponseContent(), context, testCase);
        bindings.put("mockResult", new MockResultItem(request, response, answer, Map.of(), 1, 1));
        bench.run(service.definition().afterRequestScript(), bindings);
        return answer;
    }

    private void attempt(String what, String script, Map<String, Object> bindings) {
        try {
            bench.run(script, bindings);
        } catch (Exception | AssertionError e) {
            failures.add("%s: %s".formatted(what, e));
        }
    }

    private static String expand(String text, RunContext context, CaseItem testCase) {
        return EXPANSION.matcher(text).replaceAll(found -> {
            Object value =
                    switch (found.group(1)) {
                        case "#TestCase#" -> testCase.getPropertyValue(found.group(2));
                        case "#TestSuite#" -> testCase.getTestSuite().getPropertyValue(found.group(2));
                        case "#Project#" -> testCase.getProject().getPropertyValue(found.group(2));
                        default -> context.get(found.group(2));
                    };
            return Matcher.quoteReplacement(value == null ? "" : value.toString());
        });
    }
}
