package se.ntjp.harness.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.soapui.ProjectText.contains;
import static se.ntjp.harness.soapui.ProjectText.groovy;
import static se.ntjp.harness.soapui.ProjectText.of;
import static se.ntjp.harness.soapui.ProjectText.project;
import static se.ntjp.harness.soapui.ProjectText.soap;
import static se.ntjp.harness.soapui.ProjectText.step;
import static se.ntjp.harness.soapui.ProjectText.suite;
import static se.ntjp.harness.soapui.ProjectText.testCase;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.verdict.Verdict;

/** In what order a case's steps run, when it ends and what comes of it. */
class CaseRunTest {

    private static Bench run(String... cases) {
        return new Bench(of(cases)).run();
    }

    @ParameterizedTest
    @CsvSource({"true, true, FAILED, 1", "true, false, FAILED, 1", "false, true, FAILED, 2", "false, false, PASSED, 2"})
    void a_failed_step_ends_the_case_or_fails_it_at_its_end_or_neither(
            boolean atOnce, boolean atEnd, Verdict verdict, int sent) {
        Bench bench = run(testCase(
                "1 One",
                "failOnError=\"%s\" failTestCaseOnErrors=\"%s\"".formatted(atOnce, atEnd),
                soap("A", "<a/>", contains("Has b", "b-in-answer")),
                soap("B", "<b/>")));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(verdict);
        assertThat(bench.sent).hasSize(sent);
        assertThat(bench.words("1")).contains(verdict + " Step “A”: the check “Has b” does not hold");
    }

    @Test
    void a_script_fails_the_case_and_no_further_step_runs() {
        Bench bench = run(testCase("1 One", "", groovy("G", "testRunner.fail('not good')"), soap("A", "<a/>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("not good");
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void a_script_that_cancels_the_case_leaves_it_untested() {
        Bench bench = run(testCase("1 One", "", groovy("G", "testRunner.cancel('no data')"), soap("A", "<a/>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("no data");
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void a_script_goes_on_at_another_step() {
        Bench bench = run(testCase(
                "1 One", "", groovy("G", "testRunner.gotoStepByName('B')"), soap("A", "<a/>"), soap("B", "<b/>")));

        assertThat(bench.bodies()).singleElement().asString().contains("<b/>");
        assertThat(bench.verdict("1")).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_script_that_goes_to_a_step_that_is_not_there_fails() {
        Bench bench = run(testCase("1 One", "", groovy("G", "testRunner.gotoStepByName('None')")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("None");
    }

    @Test
    void a_case_that_goes_round_for_ever_is_ended_undecided() {
        Bench bench = run(testCase("1 One", "", groovy("G", "testRunner.gotoStepByName('G')")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.words("1")).contains("ended after 5000 steps");
    }

    @Test
    void a_step_that_runs_itself_is_ended_undecided() {
        Bench bench = run(testCase("1 One", "", groovy("G", "testRunner.runTestStepByName('G')")));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void what_is_disabled_is_not_run() {
        String disabledStep = soap("A", "<a/>").replace("type=", "disabled=\"true\" type=");
        String disabledCheck = contains("Off", "never there").replace("type=", "disabled=\"true\" type=");
        Bench bench = new Bench(project(
                        suite(
                                testCase("1 Off", "disabled=\"true\"", soap("A", "<a/>")),
                                testCase("2 Step", "", disabledStep),
                                testCase("3 Check", "", soap("B", "<b/>", disabledCheck))),
                        suite(testCase("4 Suite", "", soap("A", "<a/>")))
                                .replace("name=\"Suite\"", "name=\"Off\" disabled=\"true\"")))
                .run();

        assertThat(bench.verdict("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("disabled in the SoapUI project");
        assertThat(bench.verdict("4")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.verdict("3")).as(bench.words("3")).isEqualTo(Verdict.PASSED);
        assertThat(bench.bodies()).singleElement().asString().contains("<b/>");
    }

    @Test
    void a_part_that_is_not_supported_leaves_the_case_untested_and_nothing_sent() {
        Bench bench = run(
                testCase("1 One", "", soap("A", "<a/>"), step("jdbc", "Database", "<x/>")),
                testCase("2 Two", "", soap("B", "<b/>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("step type jdbc (Database)");
        assertThat(bench.bodies()).singleElement().asString().contains("<b/>");
    }

    @Test
    void a_script_that_does_what_it_may_not_leaves_the_case_undecided() {
        Bench bench = run(testCase("1 One", "", groovy("G", "\n'ls'.execute()")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.words("1")).contains("The script does what scripts may not do here (line 2)");
    }

    @Test
    void scripts_before_and_after_the_steps_run() {
        Bench bench = run(
                testCase(
                        "1 One",
                        "",
                        "<c:setupScript>context.a = 'before'</c:setupScript>",
                        "<c:tearDownScript>testCase.project.setPropertyValue('after', 'torn')</c:tearDownScript>",
                        soap("A", "<a>${a}</a>")),
                testCase("2 Two", "", soap("B", "<b>${#Project#after}</b>")));

        assertThat(bench.bodies().get(0)).contains("<a>before</a>");
        assertThat(bench.bodies().get(1)).contains("<b>torn</b>");
    }

    @Test
    void a_script_before_the_steps_that_fails_keeps_them_from_running() {
        Bench bench = run(testCase("1 One", "", "<c:setupScript>assert 1 == 2</c:setupScript>", soap("A", "<a/>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void the_project_keeps_what_a_case_sets_and_the_context_does_not() {
        Bench bench = run(
                testCase(
                        "1 One",
                        "",
                        groovy("G", "context.mine = 'x'; testCase.testSuite.project.setPropertyValue('ours', 'y')")),
                testCase("2 Two", "", soap("A", "<a>${mine}-${#Project#ours}</a>")));

        assertThat(bench.bodies()).singleElement().asString().contains("<a>-y</a>");
        assertThat(bench.words("2")).contains("fills in ${mine}, which has no value");
    }

    @Test
    void a_producer_that_cannot_be_reached_decides_nothing() {
        Bench bench = new Bench(of(
                testCase("1 One", "", soap("A", "<a/>", contains("C", "x"))),
                testCase(
                        "2 Goes on",
                        "failOnError=\"false\"",
                        soap("A", "<a/>"),
                        groovy("G", "assert context.expand('${A#Response}').length() > 0")),
                testCase(
                        "3 Rest",
                        "",
                        ProjectText.step("httprequest", "H", "<c:endpoint>http://127.0.0.1:8080/service</c:endpoint>")
                                .replace("<c:config>", "<c:config method=\"GET\">"))));
        bench.failure = Optional.of(new Failure(Failure.Kind.CONNECTION_REFUSED, "refused"));
        bench.run();

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.verdict("2")).as(bench.words("2")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.verdict("3")).as(bench.words("3")).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void an_answer_cut_short_fails_the_step() {
        Bench bench = new Bench(of(testCase("1 One", "", soap("A", "<a/>"))));
        bench.failure = Optional.of(new Failure(Failure.Kind.TIMEOUT, "no whole answer"));
        bench.run();

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("no whole answer");
    }

    @Test
    void a_suites_own_script_runs_once_before_its_cases() {
        Bench bench = new Bench(project(suite(
                        "<c:setupScript>testSuite.setPropertyValue('token', (testSuite.getPropertyValue('token') ?: 'T') + '1')</c:setupScript>",
                        testCase("1 One", "", soap("A", "<a>${#TestSuite#token}</a>")),
                        testCase("2 Two", "", soap("B", "<b>${#TestSuite#token}</b>")))))
                .run();

        assertThat(bench.bodies().get(0)).contains("<a>T1</a>");
        assertThat(bench.bodies().get(1)).contains("<b>T1</b>");
    }

    @Test
    void no_case_of_a_suite_runs_whose_own_script_fails() {
        Bench bench = new Bench(project(suite(
                        "<c:setupScript>assert 1 == 2</c:setupScript>",
                        testCase("1 One", "", soap("A", "<a/>")),
                        testCase("2 Two", "", soap("B", "<b/>")))))
                .run();

        assertThat(bench.sent).isEmpty();
        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("2")).contains("FAILED Step “Suite / setup” failed");
    }
}
