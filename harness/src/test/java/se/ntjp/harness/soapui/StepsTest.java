package se.ntjp.harness.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.soapui.ProjectText.contains;
import static se.ntjp.harness.soapui.ProjectText.groovy;
import static se.ntjp.harness.soapui.ProjectText.of;
import static se.ntjp.harness.soapui.ProjectText.properties;
import static se.ntjp.harness.soapui.ProjectText.soap;
import static se.ntjp.harness.soapui.ProjectText.step;
import static se.ntjp.harness.soapui.ProjectText.testCase;
import static se.ntjp.harness.soapui.ProjectText.transfer;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.verdict.Verdict;

/** Steps that send nothing themselves. */
class StepsTest {

    private static Bench run(String... cases) {
        return new Bench(of(cases)).run();
    }

    private static String call(String target, String properties, String returned) {
        return step(
                "calltestcase",
                "Call",
                "<c:targetTestCase>%s</c:targetTestCase>%s<c:returnProperties>%s</c:returnProperties>"
                        .formatted(target, properties, returned));
    }

    private static String branch(String xpath, String target) {
        return step(
                "goto",
                "Branch",
                "<c:condition><c:name>C</c:name><c:type>XPATH</c:type><c:expression>%s</c:expression><c:targetStep>%s</c:targetStep></c:condition>"
                        .formatted(ProjectText.escaped(xpath), target));
    }

    @Test
    void a_called_case_gets_properties_and_gives_some_back_and_is_itself_unchanged() {
        Bench bench = run(
                testCase(
                        "1 Caller",
                        "",
                        properties("mine", "7"),
                        call("2", properties("in", "${#TestCase#mine}"), "<c:entry>out</c:entry>"),
                        soap("After", "<after>${Call#out}</after>")),
                testCase(
                        "2 Called",
                        "",
                        properties("in", "own", "out", ""),
                        groovy("G", "testCase.setPropertyValue('out', 'got ' + testCase.getPropertyValue('in'))"),
                        soap("Own", "<own>${#TestCase#in}</own>")));

        assertThat(bench.bodies()).hasSize(3);
        assertThat(bench.bodies().get(0)).contains("<own>7</own>");
        assertThat(bench.bodies().get(1)).contains("<after>got 7</after>");
        assertThat(bench.bodies().get(2)).contains("<own>own</own>");
        assertThat(bench.result("1").exchanges()).containsExactly("1/1", "1/2");
    }

    @Test
    void a_called_case_that_fails_fails_the_step() {
        Bench bench = run(
                testCase("1 Caller", "", call("2", "", ""), soap("After", "<after/>")),
                testCase("2 Called", "", soap("Own", "<own/>", contains("Never", "never"))));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("the check “Never” does not hold", "Step “Call” failed");
        assertThat(bench.bodies()).allSatisfy(body -> assertThat(body).contains("<own/>"));
    }

    @Test
    void a_case_that_calls_itself_is_undecided() {
        Bench bench = run(testCase("1 Caller", "", call("1", "", "")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.words("1")).contains("call each other more than five deep");
    }

    @Test
    void a_call_of_a_case_that_is_not_there_is_undecided() {
        assertThat(run(testCase("1 Caller", "", call("99", "", ""))).words("1"))
                .contains("UNDECIDED", "calls a test case that does not exist");
    }

    @Test
    void a_called_case_with_a_part_that_is_not_supported_is_not_begun() {
        Bench bench = run(
                testCase("1 Caller", "", soap("Before", "<a/>"), call("2", "", "")),
                testCase("2 Called", "", step("jdbc", "Database", "<x/>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.NOT_TESTED);
        assertThat(bench.words("1")).contains("jdbc");
        assertThat(bench.sent).isEmpty();
    }

    @Test
    void an_assertion_step_looks_at_the_property_it_names_and_not_at_the_latest_answer() {
        String named = "<c:entry sourceStep=\"Fruit\" sourceProperty=\"kind\">%s</c:entry>";
        Bench apple = run(testCase(
                "1 One",
                "",
                step("properties", "Fruit", properties("kind", "apple")),
                soap("Call", "<a/>"),
                step("assertionteststep", "Check", named.formatted(contains("is an apple", "apple")))));
        assertThat(apple.verdict("1")).as(apple.words("1")).isEqualTo(Verdict.PASSED);

        Bench pear = run(testCase(
                "1 One",
                "",
                step("properties", "Fruit", properties("kind", "apple")),
                soap("Call", "<a/>"),
                step("assertionteststep", "Check", named.formatted(contains("is a pear", "pear")))));
        assertThat(pear.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(pear.words("1")).contains("is a pear", "pear");
    }

    @Test
    void a_delay_is_told_and_one_without_end_leaves_the_case_undecided() {
        Bench bench = run(testCase(
                "1 One",
                "",
                properties("wait", "250"),
                step("delay", "D", "<delay>${#TestCase#wait}</delay>"),
                step("delay", "E", "<delay>999999999</delay>")));

        assertThat(bench.pauses).containsExactly(Duration.ofMillis(250));
        assertThat(bench.verdict("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.words("1")).contains("A case may wait 10 minutes in all");
        assertThat(run(testCase("1 One", "", step("delay", "D", "<delay>soon</delay>")))
                        .words("1"))
                .contains("UNDECIDED Step “D”: the delay is to be milliseconds, is “soon”.");
    }

    @Test
    void properties_of_a_step_are_filled_in() {
        Bench bench = run(testCase(
                "1 One",
                "",
                step("properties", "Props", properties("a", "A of ${#Project#inProject}")),
                soap("S", "<s>${Props#a}</s>")));

        assertThat(bench.bodies()).singleElement().asString().contains("<s>A of P</s>");
    }

    @Test
    void values_are_transferred_by_xpath_between_steps_and_levels() {
        Bench bench = new Bench(of(testCase(
                "1 One",
                "",
                soap("A", "<a/>"),
                step(
                        "transfer",
                        "T",
                        transfer(
                                        "sourceType",
                                        "Response",
                                        "sourceStep",
                                        "A",
                                        "sourcePath",
                                        "//*[local-name()='id']",
                                        "targetType",
                                        "id",
                                        "targetStep",
                                        "#TestCase#")
                                + transfer(
                                        "sourceType",
                                        "id",
                                        "sourceStep",
                                        "#TestCase#",
                                        "targetType",
                                        "copy",
                                        "targetStep",
                                        "#Project#")),
                soap("B", "<b>${#TestCase#id} ${#Project#copy}</b>"))));
        bench.answers = request -> Bench.answer(ProjectText.ENVELOPE.formatted("<r><id>42</id></r>"));
        bench.run();

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.PASSED);
        assertThat(bench.bodies().get(1)).contains("<b>42 42</b>");
    }

    @Test
    void values_are_transferred_by_json_path() {
        Bench bench = run(testCase(
                "1 One",
                "",
                properties("json", "{\"list\": [{\"id\": \"j1\"}]}"),
                step(
                        "transfer",
                        "T",
                        transfer(
                                "sourceType",
                                "json",
                                "sourceStep",
                                "#TestCase#",
                                "sourcePath",
                                "$.list[0].id",
                                "targetType",
                                "id",
                                "targetStep",
                                "#TestCase#",
                                "type",
                                "JSONPATH")),
                soap("B", "<b>${#TestCase#id}</b>")));

        assertThat(bench.bodies()).singleElement().asString().contains("<b>j1</b>");
    }

    @Test
    void a_transfer_without_source_fails_unless_it_may() {
        String[] missing = {
            "sourceType", "none", "sourceStep", "#TestCase#", "targetType", "t", "targetStep", "#TestCase#"
        };
        String may = transfer(missing).replace("<c:transfers>", "<c:transfers failOnError=\"false\">");

        Bench bench = run(
                testCase("1 One", "", step("transfer", "T", transfer(missing))),
                testCase("2 Two", "", step("transfer", "T", may)));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("Missing source property");
        assertThat(bench.verdict("2")).as(bench.words("2")).isEqualTo(Verdict.PASSED);
    }

    @Test
    void the_first_condition_that_holds_says_where_to_go() {
        Bench bench = run(testCase(
                "1 One", "", soap("A", "<a/>"), branch("count(//ok) = 1", "C"), soap("B", "<b/>"), soap("C", "<c/>")));

        assertThat(bench.bodies()).hasSize(2);
        assertThat(bench.bodies().get(1)).contains("<c/>");
    }

    @Test
    void a_condition_that_does_not_hold_goes_on() {
        assertThat(run(testCase(
                                "1 One",
                                "",
                                soap("A", "<a/>"),
                                branch("count(//ok) = 2", "C"),
                                soap("B", "<b/>"),
                                soap("C", "<c/>")))
                        .bodies())
                .hasSize(3);
    }

    @Test
    void a_condition_of_an_answer_that_is_not_xml_does_not_hold() {
        Bench bench = new Bench(of(testCase("1 One", "", soap("A", "<a/>"), branch("count(//ok) = 1", "A"))));
        bench.answers = request -> Bench.answer("plain");
        bench.run();

        assertThat(bench.verdict("1")).as(bench.words("1")).isNotEqualTo(Verdict.HARNESS_ERROR);
        assertThat(bench.sent).hasSize(1);
    }

    @Test
    void going_to_a_step_that_is_not_there_is_undecided() {
        Bench bench = run(testCase("1 One", "", soap("A", "<a/>"), branch("true()", "None")));

        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.UNDECIDED);
        assertThat(bench.words("1")).contains("None");
    }

    @Test
    void a_manual_step_leaves_the_case_to_a_person() {
        Bench bench = run(testCase(
                "1 One",
                "",
                step("manualTestStep", "Look", "<c:expectedResult>It is green</c:expectedResult>")
                        .replace("<c:config>", "<c:description>Look at the log</c:description><c:config>")));

        assertThat(bench.verdict("1")).isEqualTo(Verdict.MANUAL);
        assertThat(bench.words("1")).contains("Look. Look at the log It is green");
    }
}
