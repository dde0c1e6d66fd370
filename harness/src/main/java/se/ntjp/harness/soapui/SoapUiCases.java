package se.ntjp.harness.soapui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.Cases;
import se.ntjp.harness.runner.StricterFindings;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.UnsupportedPart;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.SuiteItem;
import se.ntjp.testcases.soapui.suite.CaseIds;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** Runs the cases of a SoapUI project. What a case sets on the project stays for those that come after it, as in SoapUI. */
public final class SoapUiCases implements Cases {

    private static final Text DISABLED =
            Text.of("Fallet är avstängt i SoapUI-projektet.", "The case is disabled in the SoapUI project.");
    private static final Text NO_LEAVE = Text.of(
            "Inte skickad: kontraktet ändrar något hos tjänsteproducenten och anropas bara med --value allowWrites=yes.",
            "Not sent: the contract changes something at the producer and is only called with --value allowWrites=yes.");
    private static final Text UNSUPPORTED = Text.of(
            "SoapUI-projektet har något här som testverktyget inte stöder: %s. Se ntjp suites lint.",
            "The SoapUI project has something here that the harness does not support: %s. See ntjp suites lint.");
    private static final Text NOT_TRUSTED = Text.of(
            "Fallet har skript som bara körs för ett betrott projekt: %s. Granska projektet och kör med --trust-scripts.",
            "The case has scripts that are only run for a trusted project: %s. Review the project and run with --trust-scripts.");

    private final ProjectRun run;
    private final Map<String, CaseItem> items = new HashMap<>();
    private final Set<SuiteItem> begun = new HashSet<>();
    private final StricterFindings stricter = new StricterFindings();

    public SoapUiCases(ProjectRun run) {
        this.run = run;
        CaseIds ids = new CaseIds();
        for (SuiteItem suite : run.project().getTestSuiteList()) {
            suite.getTestCaseList()
                    .forEach(each -> items.put(ids.next(each.getName()).id(), each));
        }
    }

    @Override
    public Outcome run(TestCase testCase, TestData data) {
        CaseItem item = items.get(testCase.id());
        if (item == null) {
            return stricter.outcome(testCase);
        }
        if (item.definition().disabled() || item.getTestSuite().definition().disabled()) {
            return notTested(testCase, DISABLED);
        }
        if (run.writes() && data.value(TestData.ALLOW_WRITES).isEmpty()) {
            return notTested(testCase, NO_LEAVE);
        }
        String unsupported = unsupported(item);
        if (!unsupported.isEmpty()) {
            return notTested(testCase, UNSUPPORTED.with(unsupported));
        }
        List<String> untrusted = run.untrusted().in(item.definition());
        if (!untrusted.isEmpty()) {
            return notTested(testCase, NOT_TRUSTED.with(String.join(", ", untrusted)));
        }
        CaseRun caseRun = new CaseRun(run, testCase, item, data, stricter);
        Outcome outcome = caseRun.outcome(!begun.contains(item.getTestSuite()));
        if (caseRun.hasBegun()) {
            begun.add(item.getTestSuite());
        }
        return outcome;
    }

    private String unsupported(CaseItem item) {
        SoapUiProject project = item.getProject().definition();
        Map<ProjectCase, ProjectSuite> all = CalledCases.with(project, item.definition());
        return project.unsupported().stream()
                .filter(part -> all.entrySet().stream()
                        .anyMatch(each -> part.suite().equals(each.getValue().name())
                                && part.testCase().equals(each.getKey().name())))
                .map(SoapUiCases::words)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String words(UnsupportedPart part) {
        return part.step().isEmpty() ? part.part() : part.part() + " (" + part.step() + ")";
    }

    private static Outcome notTested(TestCase testCase, Text reason) {
        return new Outcome(new CaseResult(testCase.id(), Verdict.NOT_TESTED, reason, List.of(), List.of()), false);
    }

    /** Which of a case's scripts may not run; by the name of the step or assertion. */
    @FunctionalInterface
    public interface Untrusted {

        /** The names; none where all may run. */
        List<String> in(ProjectCase testCase);
    }

    static Optional<CaseItem> byProjectId(ProjectItem project, String id) {
        return project.getTestSuiteList().stream()
                .flatMap(suite -> suite.getTestCaseList().stream())
                .filter(each -> each.definition().id().equals(id))
                .findFirst();
    }
}
