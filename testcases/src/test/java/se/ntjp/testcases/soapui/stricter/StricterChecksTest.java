package se.ntjp.testcases.soapui.stricter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class StricterChecksTest {

    private static final String OURS = "191212121212";
    private static final String OTHER = "195709263080";

    private final SampleRun run = new SampleRun();

    private static String envelope(String payload) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + payload
                + "</e:Body></e:Envelope>";
    }

    private static Step.SoapRequest request(String content, String script) {
        return new Step.SoapRequest(
                "Call 1",
                false,
                "I",
                "Op",
                "",
                "UTF-8",
                List.of(),
                content,
                List.of(new Assertion("GroovyScriptAssertion", "Check", false, Map.of("scriptText", script))));
    }

    private List<Finding> patient(String request, String answer) {
        ExchangeItem exchange = new ExchangeItem(
                run.testCase.getTestStepByName("Call 1"),
                "",
                envelope(request),
                Map.of(),
                envelope(answer),
                Map.of(),
                200,
                1,
                0);
        return new OnlyTheRequestedPatient().judge(request("", ""), exchange, run.context);
    }

    private static String records(String name, String shape, String... ids) {
        StringBuilder text = new StringBuilder("<r>");
        for (String id : ids) {
            text.append("<record><%s>%s</%1$s></record>".formatted(name, shape.formatted(id)));
        }
        return text + "</r>";
    }

    @ParameterizedTest
    @CsvSource({
        "patientId, <id>%s</id><type>1.2.752.129.2.1.3.1</type>",
        "patientId, <root>1.2.752.129.2.1.3.1</root><extension>%s</extension>",
        "subjectOfCareId, %s",
        "registeredResidentIdentification, %s"
    })
    void another_patients_record_is_found_however_identities_are_written(String name, String shape) {
        String request = "<q><%s>%s</%1$s></q>".formatted(name, shape.formatted(OURS));

        assertThat(patient(request, records(name, shape, OURS, OURS))).isEmpty();
        assertThat(patient(request, records(name, shape, OURS, OTHER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect()).isEqualTo(Verdict.FAILED);
                    assertThat(finding.rule()).isEqualTo("RES-02");
                    assertThat(finding.expected()).isEqualTo(OURS);
                    assertThat(finding.found()).isEqualTo(OTHER);
                });
    }

    @Test
    void an_identity_that_the_data_say_is_linked_is_the_patients() {
        run.context.put("linkedPatientIds", "199999999999, " + OTHER);

        assertThat(patient(
                        "<q><patientId><id>" + OURS + "</id></patientId></q>",
                        records("patientId", "<id>%s</id>", OTHER)))
                .isEmpty();
    }

    @Test
    void a_request_for_no_patient_asks_for_nobody() {
        assertThat(patient("<q><unit>U</unit></q>", records("patientId", "<id>%s</id>", OTHER)))
                .isEmpty();
        assertThat(patient("<q><patientId><id/></patientId></q>", records("patientId", "<id>%s</id>", OTHER)))
                .isEmpty();
    }

    @Test
    void a_request_that_is_not_xml_asks_for_nobody() {
        ExchangeItem exchange = new ExchangeItem(
                run.testCase.getTestStepByName("Call 1"),
                "",
                "<broken",
                Map.of(),
                envelope("<r/>"),
                Map.of(),
                200,
                1,
                0);

        assertThat(new OnlyTheRequestedPatient().judge(request("", ""), exchange, run.context))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind, 1", "none, 0"})
    void where_one_record_is_enough_for_the_suite_every_record_is_looked_at(String filledIn, int findings) {
        run.context.put("kind", "ID-1");
        Step.SoapRequest step = request(
                "<q>${" + filledIn + "}</q>",
                "new ContentAssertions(context, messageExchange).assertSpecificValueInAnyRecord('i:id', context.kind)");
        ExchangeItem exchange = new ExchangeItem(
                run.testCase.getTestStepByName("Call 1"),
                "",
                envelope("<q/>"),
                Map.of(),
                SampleRun.ITEMS,
                Map.of(),
                200,
                1,
                0);

        assertThat(new EveryRecordNotJustOne().judge(step, exchange, run.context))
                .hasSize(findings);
    }

    @Test
    void a_wrong_xpath_is_the_official_checks_to_tell() {
        run.context.put("kind", "ID-1");
        Step.SoapRequest step = request(
                "<q>${kind}</q>",
                "new ContentAssertions(context, messageExchange).assertSpecificValueInAnyRecord('i:id[', context.kind)");
        ExchangeItem exchange = new ExchangeItem(
                run.testCase.getTestStepByName("Call 1"),
                "",
                envelope("<q/>"),
                Map.of(),
                SampleRun.ITEMS,
                Map.of(),
                200,
                1,
                0);

        assertThat(new EveryRecordNotJustOne().judge(step, exchange, run.context))
                .isEmpty();
    }

    private static CaseItem counts(String script, String first, String second) {
        ProjectCase one = new ProjectCase(
                "c",
                "7.1 Counts",
                false,
                true,
                true,
                Map.of("first", first, "second", second),
                "",
                "",
                List.of(new Step.Groovy("G", false, script)),
                List.of());
        ProjectSuite suite = new ProjectSuite("s", "S", false, Map.of(), "", "", List.of(one));
        return new ProjectItem(
                        new SoapUiProject("P", "p.xml", Map.of(), List.of(), List.of(suite), List.of(), List.of()))
                .getTestSuiteByName("S")
                .getTestCaseByName("7.1 Counts");
    }

    private static final String COMPARE =
            """
            def first = testRunner.testCase.getPropertyValue('first')
            def second = testRunner.testCase.getPropertyValue("second")
            assert first %s second
            """;

    @ParameterizedTest
    @CsvSource({
        "10, >, 9, PASSED",
        "9, >, 10, FAILED",
        "9, <, 10, PASSED",
        "10, <=, 9, FAILED",
        "100, >=, 20, PASSED",
        "10, >, 9x, ",
        "2, >, 1, ",
        "1, >, 2, ",
        "3, ==, 3, ",
        "03, ==, 3, ",
        "'', >, 1, "
    })
    void counts_are_compared_as_numbers(String first, String sign, String second, Verdict effect) {
        List<Finding> findings = new CountsAreNumbers().judge(counts(COMPARE.formatted(sign), first, second));

        assertThat(findings).extracting(Finding::effect).isEqualTo(effect == null ? List.of() : List.of(effect));
    }

    @ParameterizedTest
    @ValueSource(strings = {".toInteger()", " as Integer", " as int", ".toLong()"})
    void counts_that_the_script_has_made_numbers_are_right_as_they_are(String number) {
        String script = COMPARE.formatted(">").replaceAll("(getPropertyValue\\(.+?\\))", "$1" + number);

        assertThat(new CountsAreNumbers().judge(counts(script, "9", "10"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "def i = (int) (Math.random() * 10), 1",
        "def r = new Random(), 1",
        "def r = new java.util.Random(), 1",
        "Collections.shuffle(list), 1",
        "def randomized = 1, 0"
    })
    void chance_is_told(String script, int remarks) {
        List<Finding> findings =
                new SeededChance(4711).judge(counts(script, "1", "1").definition());

        assertThat(findings).hasSize(remarks).allSatisfy(finding -> {
            assertThat(finding.effect()).isEqualTo(Verdict.PASSED);
            assertThat(finding.message().en()).contains("--seed 4711");
        });
    }
}
