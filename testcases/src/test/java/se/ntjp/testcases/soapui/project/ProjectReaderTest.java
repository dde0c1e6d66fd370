package se.ntjp.testcases.soapui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.MockService.Dispatch;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter.Style;
import se.ntjp.testcases.source.SuiteException;

class ProjectReaderTest {

    private final ProjectReader reader = new ProjectReader();

    static List<String> hostile() {
        return Golden.names("evil/soapui");
    }

    @Test
    void a_step_of_every_kind_is_read() {
        ProjectCase all = everyStep().suites().get(0).cases().get(0);

        assertThat(all.steps())
                .extracting(Step::name)
                .containsExactly(
                        "SOAP",
                        "groovy 2",
                        "Wait",
                        "Values",
                        "Move",
                        "Call",
                        "REST",
                        "HTTP",
                        "Again",
                        "Look",
                        "Check",
                        "SOAP (2)");
        assertThat(all.failOnError()).isFalse();
        assertThat(all.failTestCaseOnErrors()).isFalse();
        assertThat(step(all, "Wait")).isEqualTo(new Step.Delay("Wait", true, "10000"));
        assertThat(step(all, "groovy 2")).isEqualTo(new Step.Groovy("groovy 2", false, "log.info 'a'"));
        assertThat(step(all, "Call"))
                .isEqualTo(new Step.CallCase("Call", false, "c2", Map.of("caller", "One"), List.of("result")));
        assertThat(step(all, "Again"))
                .isEqualTo(new Step.Goto(
                        "Again", false, List.of(new Step.Goto.Condition("more", "count(//a) = 1", "SOAP"))));
        assertThat(step(all, "Look")).isEqualTo(new Step.Manual("Look", false, "Stop the database", "A fault"));
        assertThat(everyStep().unsupported()).isEmpty();
    }

    @Test
    void a_SOAP_request_is_read_with_headers_that_have_several_roots() {
        Step.SoapRequest soap =
                (Step.SoapRequest) step(everyStep().suites().get(0).cases().get(0), "SOAP");

        assertThat(soap.headers())
                .containsExactly(new Header("x-mock-response", "åäö & mer"), new Header("x-two", "2"));
        assertThat(soap.content()).isEqualTo("<a>${patientId}</a>");
        assertThat(soap.encoding()).isEqualTo("UTF-8");
        assertThat(soap.removeEmptyContent()).isTrue();
        assertThat(soap.assertions()).singleElement().satisfies(assertion -> {
            assertThat(assertion.name()).isEqualTo("XPath Match");
            assertThat(assertion.disabled()).isTrue();
            assertThat(assertion.setting("content")).isEqualTo("b");
            assertThat(assertion.flag("allowWildcards")).isTrue();
        });
    }

    @Test
    void a_REST_request_gets_verb_and_parameters_from_its_resource() {
        Step.HttpRequestStep rest =
                (Step.HttpRequestStep) step(everyStep().suites().get(0).cases().get(0), "REST");

        assertThat(rest.method()).isEqualTo("GET");
        assertThat(rest.path()).isEqualTo("/v2/domains/{id}");
        assertThat(rest.parameters())
                .containsExactly(
                        new Parameter("lang", "sv", Style.HEADER),
                        new Parameter("id", "${#TestCase#id}", Style.TEMPLATE),
                        new Parameter("fields", "name", Style.QUERY),
                        new Parameter("part", "", Style.MATRIX));
        assertThat(rest.headers()).containsExactly(new Header("Accept", "application/json"));
        assertThat(rest.assertions()).singleElement().satisfies(assertion -> assertThat(assertion.setting("codes"))
                .isEqualTo("200"));
    }

    @Test
    void an_HTTP_request_says_everything_itself() {
        Step.HttpRequestStep http =
                (Step.HttpRequestStep) step(everyStep().suites().get(0).cases().get(0), "HTTP");

        assertThat(http)
                .isEqualTo(new Step.HttpRequestStep(
                        "HTTP",
                        false,
                        "POST",
                        "http://localhost:9000/echo",
                        "",
                        List.of(new Parameter("q", "1", Style.QUERY)),
                        List.of(),
                        "text/plain",
                        "hello",
                        List.of()));
    }

    @Test
    void a_property_without_value_is_told_from_an_empty_one() {
        Step.Properties values =
                (Step.Properties) step(everyStep().suites().get(0).cases().get(0), "Values");

        assertThat(values.properties())
                .containsEntry("full", "x")
                .containsEntry("empty", "")
                .containsEntry("nil", null)
                .containsEntry("absent", null);
    }

    @Test
    void transfers_are_read_with_SoapUIs_defaults() {
        Step.PropertyTransfer move =
                (Step.PropertyTransfer) step(everyStep().suites().get(0).cases().get(0), "Move");

        assertThat(move.transfers())
                .containsExactly(
                        new Transfer(
                                "first",
                                true,
                                "REST",
                                "Response",
                                "$.id",
                                "Values",
                                "full",
                                "",
                                Transfer.Language.JSONPATH,
                                false,
                                false,
                                false,
                                true),
                        new Transfer(
                                "second",
                                false,
                                "#TestCase#",
                                "id",
                                "",
                                "Values",
                                "empty",
                                "",
                                Transfer.Language.XPATH,
                                true,
                                true,
                                true,
                                false));
    }

    @Test
    void an_assertion_step_knows_the_property_it_reads() {
        Step.AssertionStep check =
                (Step.AssertionStep) step(everyStep().suites().get(0).cases().get(0), "Check");

        assertThat(check.assertions()).singleElement().satisfies(assertion -> {
            assertThat(assertion.type()).isEqualTo("Simple Contains");
            assertThat(assertion.setting("source")).isEqualTo("SOAP#Response");
            assertThat(assertion.setting("token")).isEqualTo("a");
        });
    }

    @Test
    void suites_and_cases_without_flags_have_SoapUIs() {
        ProjectSuite suite = everyStep().suites().get(0);
        ProjectCase bare = suite.cases().get(1);

        assertThat(bare.name()).isEqualTo("TestCase 2");
        assertThat(bare.disabled()).isTrue();
        assertThat(bare.failOnError()).isTrue();
        assertThat(bare.failTestCaseOnErrors()).isTrue();
        assertThat(List.of(bare.setupScript(), bare.tearDownScript(), suite.setupScript(), suite.tearDownScript()))
                .containsExactly("a", "b", "c", "d");
        assertThat(everyStep().suites().get(1).name()).isEqualTo("Steps (2)");
        assertThat(everyStep().suites().get(1).disabled()).isTrue();
    }

    @Test
    void a_mock_service_is_read() {
        MockService mock = everyStep().mocks().get(0);
        MockService.Operation operation = mock.operations().get(0);

        assertThat(List.of(mock.startScript(), mock.stopScript(), mock.onRequestScript(), mock.afterRequestScript()))
                .containsExactly("s", "t", "u", "v");
        assertThat(mock.properties()).containsEntry("count", "0");
        assertThat(operation.dispatch()).isEqualTo(Dispatch.QUERY_MATCH);
        assertThat(operation.queries())
                .containsExactly(new MockService.Query("by patient", true, "//*:extension", "191212121212", "Full"));
        assertThat(operation.responses())
                .containsExactly(
                        new MockService.Response(
                                "Full",
                                500,
                                "ISO-8859-1",
                                List.of(new Header("x-mock", "yes")),
                                "<full>${x}</full>",
                                "context.x = 1",
                                0),
                        new MockService.Response("Empty", 0, "UTF-8", List.of(), "", "", 250));
    }

    @Test
    void everything_that_is_not_understood_is_told_with_its_place_and_line() {
        SoapUiProject traps = reader.read("traps.xml", Golden.input("soapui/traps-soapui-project.xml"));

        Golden.assertSame(
                "soapui/traps.txt",
                traps.unsupported().stream()
                        .map(each -> "%d: %s / %s / %s: %s"
                                .formatted(each.line(), each.suite(), each.testCase(), each.step(), each.part()))
                        .toList());
        assertThat(traps.toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_or_broken_file_is_refused_with_words(String name) {
        byte[] content = Golden.input("evil/soapui/" + name);

        SuiteException refusal = catchThrowableOfType(SuiteException.class, () -> reader.read(name, content));

        Golden.assertSame("soapui/" + name.replace(".xml", ".txt"), refusal.problems());
    }

    @Test
    void a_project_of_200_000_levels_is_refused() {
        byte[] deep = ("<a>\n".repeat(200_000) + "</a>".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read("deep.xml", deep))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith(
                        "deep.xml, line 513: expected well-formed XML, found: elements within each other");
    }

    @Test
    void a_project_of_a_million_elements_is_refused() {
        byte[] wide = ("<a>" + "<b/>".repeat(1_000_000) + "</a>").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read("wide.xml", wide))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("more than 500000 elements");
    }

    @Test
    void a_name_of_eight_megabytes_does_no_harm() {
        String name = "n".repeat(8 << 20);
        String project = "<p:soapui-project name='%s' xmlns:p='%s'/>".formatted(name, ProjectReader.NAMESPACE);

        assertThat(reader.read("long.xml", project.getBytes(StandardCharsets.UTF_8))
                        .name())
                .hasSize(name.length());
    }

    @Property(tries = 300)
    void a_damaged_project_is_read_or_refused_and_nothing_else(
            @ForAll @IntRange(max = 11_000) int at, @ForAll byte value, @ForAll boolean cut) {
        byte[] whole = Golden.input("soapui/every-step-soapui-project.xml");
        byte[] damaged = cut ? Arrays.copyOf(whole, Math.min(at, whole.length)) : whole.clone();
        if (at < damaged.length) {
            damaged[at] = value;
        }

        try {
            assertThat(reader.read("damaged.xml", damaged).suites()).isNotNull();
        } catch (SuiteException e) {
            assertThat(e).hasMessageStartingWith("damaged.xml");
        }
    }

    @Test
    void a_hundred_thousand_steps_of_one_name_get_names_of_their_own() {
        String steps = "<c:testStep type='delay' name='a'/>".repeat(100_000);
        String project =
                "<c:soapui-project xmlns:c='%s'><c:testSuite><c:testCase>%s</c:testCase></c:testSuite></c:soapui-project>"
                        .formatted(ProjectReader.NAMESPACE, steps);

        ProjectCase many = reader.read("many.xml", project.getBytes(StandardCharsets.UTF_8))
                .suites()
                .get(0)
                .cases()
                .get(0);

        assertThat(many.name()).isEqualTo("TestCase 1");
        assertThat(many.steps()).extracting(Step::name).doesNotHaveDuplicates().contains("a", "a (2)", "a (100000)");
    }

    @Test
    void resources_with_thousands_of_parameters_are_refused_where_a_step_uses_them() {
        String parameters = "<c:parameter><c:name>%d</c:name></c:parameter>";
        String project =
                "<c:soapui-project xmlns:c='%s'><c:interface name='S'><c:resource path='r'><c:parameters>%s</c:parameters><c:method name='m' method='GET'/></c:resource></c:interface>"
                                .formatted(
                                        ProjectReader.NAMESPACE,
                                        IntStream.range(0, 1_001)
                                                .mapToObj(parameters::formatted)
                                                .collect(Collectors.joining()))
                        + "<c:testSuite><c:testCase><c:testStep type='restrequest'><c:config service='S' resourcePath='/r' methodName='m'/></c:testStep></c:testCase></c:testSuite></c:soapui-project>";

        assertThatThrownBy(() -> reader.read("p.xml", project.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SuiteException.class)
                .hasMessage("p.xml, line 1: expected at most 1000 parameters, found 1001. Is it the right file?");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_it_is_parsed() {
        assertThatThrownBy(() -> reader.read("large.xml", new byte[ProjectReader.MAX_BYTES + 1]))
                .isInstanceOf(SuiteException.class)
                .hasMessage("large.xml: expected at most 67108864 bytes, found 67108865. Is it the right file?");
    }

    @Test
    void a_project_in_UTF_16_or_with_a_byte_order_mark_is_read() {
        String project = "<p:soapui-project name='åäö' xmlns:p='%s'/>".formatted(ProjectReader.NAMESPACE);

        assertThat(reader.read("a.xml", project.getBytes(StandardCharsets.UTF_16))
                        .name())
                .isEqualTo("åäö");
        assertThat(reader.read("a.xml", ("\uFEFF" + project).getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("åäö");
    }

    private SoapUiProject everyStep() {
        return reader.read("every-step.xml", Golden.input("soapui/every-step-soapui-project.xml"));
    }

    private static Step step(ProjectCase testCase, String name) {
        return testCase.steps().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
