package se.ntjp.harness.installed.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.harness.installed.StandIn;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** How a selection is brought about with a runner that takes one suite or one case. */
class PlanTest {

    private static Plan plan(String... selected) throws IOException {
        RunInputs inputs = StandIn.inputs(selected);
        return Plan.of(StandIn.project(), "", inputs.suite(), inputs.selection());
    }

    private static List<String> starts(Plan plan) {
        return plan.starts().stream()
                .map(each -> each.suite() + "|" + each.testCase() + "|"
                        + each.cases().size())
                .toList();
    }

    @Test
    void a_whole_project_is_one_start() throws IOException {
        assertThat(starts(plan())).containsExactly("||5");
    }

    @Test
    void a_whole_suite_is_one_start_even_where_a_case_of_it_is_switched_off() throws IOException {
        assertThat(starts(plan("1.1", "1.2"))).containsExactly("1 Basic tests||2");
    }

    @Test
    void else_each_case_is_a_start() throws IOException {
        assertThat(starts(plan("1", "2.3")))
                .containsExactly("1 Basic tests||2", "2 More & more|2.3 Fails for want of a library|1");
    }

    @Test
    void where_only_a_case_that_is_switched_off_is_wanted_nothing_is_started() throws IOException {
        assertThat(starts(plan("1.3"))).isEmpty();
    }

    @Property
    void every_wanted_case_is_run_once_and_no_other(@ForAll @Size(max = 12) List<Boolean> flags) {
        List<Planned> cases = new ArrayList<>();
        for (int i = 0; i + 1 < flags.size(); i += 2) {
            cases.add(new Planned("" + i, "S" + i / 6, "C" + i, List.of(), flags.get(i), flags.get(i + 1), null));
        }
        Stream<Planned> run = new Plan("P", "", cases).starts().stream().flatMap(each -> each.cases().stream());
        assertThat(run)
                .containsExactlyElementsOf(
                        cases.stream().filter(Planned::wanted).toList());
    }

    @Test
    void every_case_of_the_official_suites_has_its_place() throws IOException {
        int cases = 0;
        for (ReleasePackage each : OfficialPackages.all()) {
            for (String file : each.files().names()) {
                if (file.endsWith("-soapui-project.xml")) {
                    SoapUiProject project =
                            new ProjectReader().read(file, each.files().read(file));
                    TestSuite suite = ProjectSuites.suite(project, "urn:any", List.of());
                    Plan plan = Plan.of(project, "", suite, Selection.ALL);
                    assertThat(plan.cases())
                            .extracting(Planned::id)
                            .as(file)
                            .containsExactlyElementsOf(
                                    suite.cases().stream().map(TestCase::id).toList());
                    cases += plan.cases().size();
                }
            }
        }
        assertThat(cases).isPositive();
    }
}
