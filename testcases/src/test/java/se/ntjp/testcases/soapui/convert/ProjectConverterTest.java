package se.ntjp.testcases.soapui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.soapui.convert.Remark.Kind;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** A project of our own, converted. */
class ProjectConverterTest {

    private static final String CONTRACT = "urn:riv:test:GetThingResponder:1";
    private static final String LIBRARY = "def ca = new ContentAssertions(context, messageExchange, log)\n";
    private static final ProjectData DATA = new ProjectData(
            "GetThing 1.0",
            Map.of("httpHeaderHsaId", "c", "logicalAddress", "l", "patientId", "191212121212", "secondConsumer", "d"),
            Map.of(),
            Map.of());

    private final List<Step> steps = new ArrayList<>();

    private static String envelope(String elements) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:r="urn:riv:itintegration:registry:1"
                    xmlns:p="%s"><s:Header><r:LogicalAddress>${logicalAddress}</r:LogicalAddress></s:Header>
                  <s:Body><p:GetThing>%s</p:GetThing></s:Body></s:Envelope>
                """
                .formatted(CONTRACT, elements);
    }

    private ProjectConverterTest asks(String name, String elements, Assertion... assertions) {
        return asks(name, elements, "${httpHeaderHsaId}", assertions);
    }

    private ProjectConverterTest asks(String name, String elements, String consumer, Assertion... assertions) {
        List<Header> headers = List.of(
                new Header("x-rivta-original-serviceconsumer-hsaid", consumer), new Header("X-Mock-Response", "A"));
        steps.add(new Step.SoapRequest(
                name, false, "i", "GetThing", "${url}", "UTF-8", headers, envelope(elements), List.of(assertions)));
        return this;
    }

    private ProjectConverterTest runs(String name, String script) {
        steps.add(new Step.Groovy(name, false, script));
        return this;
    }

    private static Assertion script(String script) {
        return new Assertion("GroovyScriptAssertion", "check", false, Map.of("scriptText", script));
    }

    private Conversion convert() {
        ProjectCase testCase = new ProjectCase("1", "1.1 One", false, true, true, Map.of(), "", "", steps, List.of());
        ProjectSuite suite = new ProjectSuite("s", "Suite", false, Map.of(), "", "", List.of(testCase));
        Map<String, String> properties = Map.of("xmlns:u", CONTRACT, "RecordElementPath", "//u:thing");
        return new ProjectConverter(
                        new SoapUiProject("P", "P.xml", properties, List.of(), List.of(suite), List.of(), List.of()),
                        DATA)
                .convert();
    }

    private static TestCase testCase(Conversion conversion) {
        String text = conversion.suites().get("GetThing-1.yaml");
        TestSuite suite = new SuiteReader().read("GetThing-1.yaml", text.getBytes(StandardCharsets.UTF_8));
        SuiteLint lint = new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations());
        assertThat(lint.problems(suite)).as(text).isEmpty();
        return suite.cases().get(0);
    }

    private static List<String> expected(Call call) {
        return call.expect().stream()
                .map(each -> each.name() + " " + each.arguments().toString().replace('"', '\''))
                .toList();
    }

    @Test
    void a_request_keeps_its_consumer_and_its_headers() {
        Call call = testCase(asks("Call", "<p:id>${patientId}</p:id>", "${secondConsumer}")
                        .convert())
                .calls()
                .get(0);
        assertThat(call.consumer()).isEqualTo("${secondConsumer}");
        assertThat(call.headers()).containsExactly(Map.entry("x-mock-response", "A"));
    }

    @Test
    void answers_that_a_script_compares_are_compared() {
        Call second = testCase(asks("One", "<p:id>${patientId}</p:id>")
                        .runs(
                                "Count",
                                "def h = new GroovyUtils(context).getXmlHolder('One#Response')\ncontext.testCase.setPropertyValue('n', h[\"count(${p})\"])")
                        .asks(
                                "Two",
                                "<p:id>${patientId}</p:id>",
                                script(
                                        """
                                        def h = new GroovyUtils(context).getXmlHolder('Two#Response')
                                        def before = context.testCase.getPropertyValue('n')
                                        def now = h["count(${p})"]
                                        assert before > now
                                        """))
                        .convert())
                .calls()
                .get(1);
        assertThat(expected(second)).containsExactly("fewerRecordsThan 'One'");
    }

    @Test
    void what_a_script_keeps_of_an_answer_is_taken_from_it() {
        Call second = testCase(asks(
                                "One",
                                "<p:id>${patientId}</p:id>",
                                script(
                                        """
                                        def xml = new XmlSlurper().parseText(messageExchange.responseContent)
                                        context.more = xml.Body.GetThingResponse.more.reference.toString()
                                        """))
                        .asks("Two", "<p:id>${patientId}</p:id><p:more>${more}</p:more>")
                        .convert())
                .calls()
                .get(1);
        assertThat(second.take()).containsExactly(new Call.Take("more", "One", "*:more/*:reference"));
    }

    @Test
    void a_period_before_the_first_record_is_asked_for() {
        String period =
                "def t = context.all.collect { it.firstElementAt('/u:thing/u:at') }\ncontext.dayStart = t.min().minus(15)\ncontext.dayEnd = t.min().minus(1)";
        TestCase testCase = testCase(
                asks("All", "<p:id>${patientId}</p:id>", script(LIBRARY + "context.all = ca.getContentRecords()"))
                        .runs("Period", period)
                        .asks(
                                "Filtered",
                                "<p:id>${patientId}</p:id><p:from>${dayStart}</p:from><p:to>${dayEnd}</p:to>",
                                script(LIBRARY + "ca.assertExactNumberOfRecords(0)"))
                        .convert());
        assertThat(testCase.calls().get(1).repeat()).isEqualTo(new Call.Repeat(Call.Repeat.Over.BEFORE, "All", ""));
        assertThat(expected(testCase.calls().get(1))).containsExactly("records 'none'");
    }

    @Test
    void a_check_that_is_not_understood_leaves_the_case_to_a_person_and_is_on_the_page() {
        Conversion conversion = asks("Call", "<p:id>${patientId}</p:id>", script("assert myOwnCheck()"))
                .convert();
        assertThat(testCase(conversion).manualReview()).isPresent();
        assertThat(conversion.remarks()).extracting(Remark::kind).contains(Kind.BY_HAND);
        assertThat(conversion.page("P")).contains("Call", "Kontroller som en person får göra", "left to a person");
    }

    @Test
    void a_case_whose_request_cannot_be_written_is_left_out_and_named() {
        Conversion conversion = asks("Call", "<p:id kind=\"x\">1</p:id>").convert();
        assertThat(conversion.suites()).isEmpty();
        assertThat(conversion.remarks())
                .filteredOn(remark -> remark.kind() == Kind.LEFT_OUT)
                .extracting(Remark::testCase)
                .contains("1.1 One");
    }

    @Test
    void text_of_the_project_stays_text_on_the_page() {
        Conversion conversion = asks("<script>|*x*", "<p:id>${patientId}</p:id>", script("assert f()"))
                .convert();
        assertThat(conversion.page("[P](http://x)"))
                .contains("&lt;script>\\|\\*x\\*", "\\[P\\](http://x)")
                .doesNotContain("<script>");
    }

    @Test
    void the_same_project_gives_the_same_text() {
        asks("Call", "<p:id>${patientId}</p:id><p:a>${logicalAddress}</p:a>");
        Conversion first = convert();
        Conversion second = convert();
        assertThat(second.suites()).isEqualTo(first.suites());
        assertThat(second.page("P")).isEqualTo(first.page("P"));
    }

    @Test
    void XPath_matches_and_tokens_become_conditions_on_the_answer() {
        Assertion path = new Assertion(
                "XPath Match",
                "path",
                false,
                Map.of("path", "declare namespace q='" + CONTRACT + "';\ncount(//q:thing)", "content", "2"));
        Assertion token = new Assertion("Simple NotContains", "token", false, Map.of("token", "it's"));
        Call call = testCase(
                        asks("Call", "<p:id>${patientId}</p:id>", path, token).convert())
                .calls()
                .get(0);
        assertThat(expected(call))
                .containsExactly(
                        "element {'that':'string((count(//u:thing))[1]) = '2''}",
                        "element {'that':'not(contains(string(/), 'it''s'))'}");
    }
}
