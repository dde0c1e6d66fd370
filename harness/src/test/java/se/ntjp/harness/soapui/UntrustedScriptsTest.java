package se.ntjp.harness.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.soapui.ProjectText.groovy;
import static se.ntjp.harness.soapui.ProjectText.of;
import static se.ntjp.harness.soapui.ProjectText.project;
import static se.ntjp.harness.soapui.ProjectText.scriptAssertion;
import static se.ntjp.harness.soapui.ProjectText.soap;
import static se.ntjp.harness.soapui.ProjectText.step;
import static se.ntjp.harness.soapui.ProjectText.suite;
import static se.ntjp.harness.soapui.ProjectText.testCase;

import org.junit.jupiter.api.Test;
import se.ntjp.testcases.verdict.Verdict;

/** Cases whose scripts need the engine are left alone in a project that nobody has trusted. */
class UntrustedScriptsTest {

    private static final String ENGINE = "[1, 2].each { log.info(it) }";

    private static Bench untrusted(String project) {
        Bench bench = new Bench(project);
        bench.trusted = false;
        return bench.run();
    }

    private static void refused(String parts, String name) {
        Bench bench = untrusted(of(testCase("1 One", "", soap("First", "<a/>"), parts)));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("only run for a trusted project: " + name + ".");
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void scripts_that_only_set_values_run_without_trust() {
        Bench bench = untrusted(of(testCase("1 One", "", groovy("G", "context.a = 'set'"), soap("A", "<a>${a}</a>"))));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.PASSED);
        assertThat(bench.bodies()).singleElement().asString().contains("<a>set</a>");
    }

    @Test
    void a_step_that_needs_the_engine_is_named_and_nothing_is_sent() {
        refused(groovy("Loop", ENGINE), "Loop");
    }

    @Test
    void a_check_by_script_is_named() {
        refused(soap("A", "<a/>", scriptAssertion("Look", ENGINE)), "Look");
    }

    @Test
    void a_check_by_script_of_an_http_step_is_named() {
        refused(
                step(
                                "httprequest",
                                "H",
                                "<c:endpoint>http://127.0.0.1:8080/service</c:endpoint>"
                                        + scriptAssertion("Look", ENGINE))
                        .replace("<c:config>", "<c:config method=\"GET\">"),
                "Look");
    }

    @Test
    void a_script_before_the_steps_is_named() {
        refused("<c:setupScript>" + ProjectText.escaped(ENGINE) + "</c:setupScript>", "setup");
    }

    @Test
    void scripts_of_a_called_case_are_named_however_deep() {
        String call = "<c:targetTestCase>%s</c:targetTestCase>";
        Bench bench = untrusted(of(
                testCase("1 One", "", soap("First", "<a/>"), step("calltestcase", "C", call.formatted("2"))),
                testCase("2 Two", "", step("calltestcase", "C", call.formatted("3"))),
                testCase("3 Three", "", step("calltestcase", "C", call.formatted("4"))),
                testCase("4 Four", "", step("calltestcase", "C", call.formatted("5"))),
                testCase("5 Five", "", step("calltestcase", "C", call.formatted("6"))),
                testCase("6 Six", "", groovy("Deep", ENGINE))));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("Deep");
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void a_script_inside_a_request_leaves_the_case_untested() {
        Bench bench = untrusted(of(testCase("1 One", "", soap("A", "<a>${=[1, 2].collect { it }}</a>"))));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void a_suites_own_script_leaves_its_cases_untested() {
        Bench bench = untrusted(project(suite(
                "<c:setupScript>" + ProjectText.escaped(ENGINE) + "</c:setupScript>",
                testCase("1 One", "", soap("A", "<a/>")))));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.sent).isEmpty();
    }
}
