package se.ntjp.testcases.soapui.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.suite.TestSuite.Binding;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/** Makes the test suite of a SoapUI project: which cases it has, what they prove and what a person must look at. */
public final class ProjectSuites {

    /** The requirement that the checks of the official suite hold. */
    public static final String OFFICIAL = "TKS-01";

    /** Numbers that only the suites of the journal contracts have all of; theirs mean the same in each. */
    private static final Set<String> JOURNAL = Set.of("1.1.1", "1.2.1", "2.1", "3.1");

    private static final Text MANUAL = Text.of(
            "Den officiella testsviten ber en person göra eller granska: %s",
            "The official suite asks a person to do or look at: %s");

    private ProjectSuites() {}

    /**
     * The suite.
     *
     * @param contract the namespace of the contract it is run for
     * @param beside cases that stand beside those of the project
     */
    public static TestSuite suite(SoapUiProject project, String contract, List<TestCase> beside) {
        Map<String, List<String>> proves = journal(project);
        List<TestCase> cases = new ArrayList<>();
        CaseIds ids = new CaseIds();
        for (ProjectSuite suite : project.suites()) {
            for (ProjectCase each : suite.cases()) {
                CaseName named = ids.next(each.name());
                cases.add(testCase(named, suite, each, proves.getOrDefault(named.id(), List.of())));
            }
        }
        cases.addAll(beside);
        return new TestSuite(project.name(), contract, project.file(), binding(project), cases);
    }

    /** The project's cases by the ids they have in the suite, in order. */
    public static Map<String, ProjectCase> byId(SoapUiProject project) {
        Map<String, ProjectCase> cases = new LinkedHashMap<>();
        CaseIds ids = new CaseIds();
        project.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .forEach(each -> cases.put(ids.next(each.name()).id(), each));
        return cases;
    }

    private static TestCase testCase(
            CaseName named, ProjectSuite suite, ProjectCase testCase, List<String> requirements) {
        String manual = testCase.steps().stream()
                .filter(step -> !step.disabled())
                .filter(Step.Manual.class::isInstance)
                .map(Step.Manual.class::cast)
                .map(step -> (step.name() + ". " + step.description() + " " + step.expected()).strip())
                .collect(Collectors.joining(" "));
        return new TestCase(
                named.id(),
                Text.same(named.title()),
                Text.same(suite.name()),
                Stream.concat(Stream.of(OFFICIAL), requirements.stream()).toList(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                manual.isEmpty() ? null : MANUAL.with(manual),
                null);
    }

    private static Binding binding(SoapUiProject project) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        project.properties().forEach((name, value) -> {
            if (name.startsWith("xmlns:") && value != null) {
                namespaces.put(name.substring("xmlns:".length()), value);
            }
        });
        String record = project.properties().getOrDefault("RecordElementPath", "");
        return new Binding(
                namespaces, record, Map.of(), new TimeRule(TimeRule.Match.ANY, List.of()), RequestTemplate.NONE, "");
    }

    /** What the journal contracts' cases prove, by number; nothing for the project of another kind of contract. */
    private static Map<String, List<String>> journal(SoapUiProject project) {
        if (!byId(project).keySet().containsAll(JOURNAL)) {
            return Map.of();
        }
        return Suites.journalProfile().stream().collect(Collectors.toMap(TestCase::id, TestCase::proves));
    }
}
