package se.ntjp.testcases.soapui.official;

import java.util.List;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.script.Script;

/** Finds every script of a project that is not switched off. */
public final class ProjectScripts {

    private ProjectScripts() {}

    /** The scripts in the order of the project; blank ones are left out. */
    public static List<Script> of(SoapUiProject project) {
        return Stream.concat(
                        project.suites().stream()
                                .filter(suite -> !suite.disabled())
                                .flatMap(ProjectScripts::ofSuite),
                        project.mocks().stream().flatMap(ProjectScripts::ofMock))
                .filter(script -> !script.text().isBlank())
                .toList();
    }

    /** A step's assertions; none where its kind has none. */
    public static List<Assertion> assertions(Step step) {
        if (step instanceof Step.SoapRequest request) {
            return request.assertions();
        }
        if (step instanceof Step.HttpRequestStep request) {
            return request.assertions();
        }
        return step instanceof Step.AssertionStep check ? check.assertions() : List.of();
    }

    private static Stream<Script> ofSuite(ProjectSuite suite) {
        return Stream.concat(
                Stream.of(
                        new Script(suite.name() + " / set-up", suite.setupScript()),
                        new Script(suite.name() + " / tear-down", suite.tearDownScript())),
                suite.cases().stream().filter(each -> !each.disabled()).flatMap(ProjectScripts::ofCase));
    }

    private static Stream<Script> ofCase(ProjectCase testCase) {
        return Stream.concat(
                Stream.of(
                        new Script(testCase.name() + " / set-up", testCase.setupScript()),
                        new Script(testCase.name() + " / tear-down", testCase.tearDownScript())),
                testCase.steps().stream()
                        .filter(step -> !step.disabled())
                        .flatMap(step -> ofStep(testCase.name() + " / " + step.name(), step)));
    }

    private static Stream<Script> ofStep(String place, Step step) {
        Stream<Script> own =
                step instanceof Step.Groovy groovy ? Stream.of(new Script(place, groovy.script())) : Stream.empty();
        return Stream.concat(
                own,
                assertions(step).stream()
                        .filter(assertion -> !assertion.disabled())
                        .filter(assertion -> assertion.type().equals("GroovyScriptAssertion"))
                        .map(assertion ->
                                new Script(place + " / " + assertion.name(), assertion.setting("scriptText"))));
    }

    private static Stream<Script> ofMock(MockService mock) {
        Stream<Script> own = Stream.of(
                new Script(mock.name() + " / start", mock.startScript()),
                new Script(mock.name() + " / stop", mock.stopScript()),
                new Script(mock.name() + " / on request", mock.onRequestScript()),
                new Script(mock.name() + " / after request", mock.afterRequestScript()));
        return Stream.concat(
                own,
                mock.operations().stream()
                        .flatMap(operation -> Stream.concat(
                                Stream.of(new Script(
                                        mock.name() + " / " + operation.name() + " / dispatch",
                                        operation.dispatchScript())),
                                operation.responses().stream()
                                        .map(response -> new Script(
                                                mock.name() + " / " + response.name(), response.script())))));
    }
}
