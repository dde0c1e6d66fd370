package se.ntjp.harness.soapui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/** A case and all that it calls, which are run with it. */
final class CalledCases {

    private CalledCases() {}

    /** The case and those it calls, however far, each once and with its suite. */
    static Map<ProjectCase, ProjectSuite> with(SoapUiProject project, ProjectCase testCase) {
        Map<ProjectCase, ProjectSuite> found = new LinkedHashMap<>();
        collect(project, testCase, found);
        return found;
    }

    private static void collect(SoapUiProject project, ProjectCase testCase, Map<ProjectCase, ProjectSuite> found) {
        for (ProjectSuite suite : project.suites()) {
            if (suite.cases().contains(testCase) && found.putIfAbsent(testCase, suite) == null) {
                called(project, testCase).forEach(each -> collect(project, each, found));
            }
        }
    }

    private static List<ProjectCase> called(SoapUiProject project, ProjectCase testCase) {
        return testCase.steps().stream()
                .filter(step -> !step.disabled())
                .map(step -> step instanceof Step.CallCase call ? call.targetCaseId() : null)
                .filter(Objects::nonNull)
                .flatMap(id -> project.suites().stream()
                        .flatMap(suite -> suite.cases().stream())
                        .filter(each -> each.id().equals(id)))
                .toList();
    }
}
