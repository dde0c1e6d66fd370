package se.ntjp.harness.installed;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.ntjp.harness.installed.evidence.Plan;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/** What SoapUI's test runner is told: {@code -r} summary, {@code -j} JUnit files, {@code -a} every step exported. */
final class RunnerArguments {

    private RunnerArguments() {}

    /**
     * The arguments of one start.
     *
     * @param seen what a file is called where SoapUI runs
     */
    static List<String> of(
            SoapUiProject project,
            Plan.Start start,
            Workplace place,
            Path output,
            URI target,
            UnaryOperator<Path> seen) {
        List<String> arguments = new ArrayList<>(
                List.of("-r", "-j", "-a", "-f", seen.apply(output).toString(), "-P", DataXml.ADDRESS + "=" + target));
        if (!asksForAddress(project)) {
            arguments.addAll(List.of("-e", target.toString()));
        }
        if (!start.suite().isEmpty()) {
            arguments.addAll(List.of("-s", start.suite()));
        }
        if (!start.testCase().isEmpty()) {
            arguments.addAll(List.of("-c", start.testCase()));
        }
        arguments.addAll(List.of("-t", seen.apply(place.settings()).toString()));
        arguments.add(seen.apply(place.project()).toString());
        return arguments;
    }

    /** Whether requests go where the data say; those of a project that knows no data must be sent there by {@code -e}. */
    private static boolean asksForAddress(SoapUiProject project) {
        return project.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .flatMap(testCase -> testCase.steps().stream())
                .filter(Step.SoapRequest.class::isInstance)
                .map(Step.SoapRequest.class::cast)
                .anyMatch(step -> step.endpoint().contains(DataXml.ADDRESS));
    }
}
