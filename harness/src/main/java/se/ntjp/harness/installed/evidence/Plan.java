package se.ntjp.harness.installed.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.suite.CaseIds;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/**
 * What SoapUI is asked to run: the cases of a project, by the names that SoapUI reports them by.
 *
 * @param project the project's name
 * @param projectDigest SHA-256 of the project file's bytes, in lower-case hexadecimal
 * @param cases every case, in the project's order
 */
public record Plan(String project, String projectDigest, List<Planned> cases) {

    public Plan {
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param id its id in the record
     * @param suite the project's test suite it is in
     * @param name its name in the project
     * @param steps the names of its steps, in order
     * @param enabled whether the project has it switched on
     * @param selected whether the user wants it run
     * @param look what a person must look at; absent where the machine decides alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(
            String id, String suite, String name, List<String> steps, boolean enabled, boolean selected, Text look) {

        public Planned {
            steps = List.copyOf(steps);
        }

        /** Whether SoapUI is to run it. */
        @JsonIgnore
        public boolean wanted() {
            return enabled && selected;
        }
    }

    /**
     * One start of the runner.
     *
     * @param suite its {@code -s}; empty for all suites
     * @param testCase its {@code -c}; empty for all cases of the suite
     * @param cases what it must report, no more and no less
     */
    public record Start(String suite, String testCase, List<Planned> cases) {

        public Start {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The plan for a project.
     *
     * @param suite the project as a suite of the model, with the same ids
     */
    public static Plan of(SoapUiProject project, String projectDigest, TestSuite suite, Selection selection) {
        Map<String, TestCase> byId = suite.cases().stream().collect(Collectors.toMap(TestCase::id, each -> each));
        List<Planned> cases = new ArrayList<>();
        CaseIds ids = new CaseIds();
        for (ProjectSuite each : project.suites()) {
            for (ProjectCase testCase : each.cases()) {
                String id = ids.next(testCase.name()).id();
                cases.add(new Planned(
                        id,
                        each.name(),
                        testCase.name(),
                        testCase.steps().stream().map(Step::name).toList(),
                        !each.disabled() && !testCase.disabled(),
                        selection.includes(id),
                        byId.get(id).look()));
            }
        }
        return new Plan(project.name(), projectDigest, cases);
    }

    /**
     * How often the runner must be started, since it takes one suite or one case at a time: once for the whole project,
     * once for a suite of which every case is wanted, else once a case.
     */
    public List<Start> starts() {
        List<Planned> enabled = cases.stream().filter(Planned::enabled).toList();
        if (enabled.stream().allMatch(Planned::selected)) {
            return enabled.isEmpty() ? List.of() : List.of(new Start("", "", enabled));
        }
        List<Start> starts = new ArrayList<>();
        enabled.stream()
                .collect(Collectors.groupingBy(Planned::suite, LinkedHashMap::new, Collectors.toList()))
                .forEach((suite, members) -> {
                    if (members.stream().allMatch(Planned::selected)) {
                        starts.add(new Start(suite, "", members));
                    } else {
                        members.stream()
                                .filter(Planned::selected)
                                .forEach(each -> starts.add(new Start(suite, each.name(), List.of(each))));
                    }
                });
        return starts;
    }
}
