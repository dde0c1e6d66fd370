package se.ntjp.testcases.soapui.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;

class ExpanderTest {

    private final SampleRun run = new SampleRun(new Echo());

    /** Gives the script's own text back, after a sign. */
    private static final class Echo implements Scripts {

        @Override
        public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
            assertThat(bindings).containsKey("context");
            if (script.text().equals("fail")) {
                throw new ScriptFailure(Kind.NOT_TRUSTED, "no", 0, null);
            }
            return script.text().equals("null") ? null : "ran " + script.text();
        }

        @Override
        public void close() {}
    }

    private String expand(String text) {
        return run.context.expand(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${patientId}|195709263080",
                "${PATIENTID}|195709263080",
                "a ${patientId}b${patientId}|a 195709263080b195709263080",
                "${#Project#inProject}|P",
                "${#TestSuite#inSuite}|S",
                "${#TestCase#inCase}|C",
                "${Props#first}|ID-1",
                "${Props#Two Words}|2 words",
                "${Call 1#Endpoint}|http://127.0.0.1/",
                "${${which}}|195709263080",
                "${#TestCase#${what}Case}|C",
                "${${a${b}}}|195709263080",
                "${=1 + 1}|ran 1 + 1",
                "${=[1, 2].collect{ it }}|ran [1, 2].collect{ it }",
                "${=${which}}|ran patientId",
                "${#TestCase#chain}|<195709263080>"
            })
    void every_form_is_filled_in(String text, String expected) {
        run.context.put("patientId", "195709263080");
        run.context.put("which", "patientId");
        run.context.put("what", "in");
        run.context.put("b", "1");
        run.context.put("a1", "patientId");
        run.testCase.setPropertyValue("chain", "<${patientId}>");
        assertThat(expand(text)).isEqualTo(expected);
        assertThat(run.missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${Call 1#Response#declare namespace i='urn:items'; (//i:id)[2]}|ID-2",
                "${Call 1#Response#count(//*:item)}|2",
                "${#Project#xml#//*:item[1]/@kind}|a",
                "${answer#//*:name[. = 'Åsa']}|Åsa",
                "${answer#//*:id[. = '${#TestCase#id}']}|ID-2"
            })
    void what_holds_xml_is_asked_by_xpath(String text, String expected) {
        run.testCase.getTestStepByName("Call 1").setPropertyValue("Response", SampleRun.ITEMS);
        run.testCase.setPropertyValue("id", "ID-2");
        run.context.put("answer", SampleRun.ITEMS);
        assertThat(expand(text)).isEqualTo(expected);
        assertThat(run.missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "#Project#nobody",
                "#TestCase#nobody",
                "#Nowhere#inCase",
                "#Project",
                "Props#nobody",
                "Nowhere#first",
                "#MockService#port",
                "#Global#a",
                "#System#user.home",
                "#Env#PATH",
                "=null"
            })
    void what_has_no_value_becomes_empty_and_is_told(String name) {
        assertThat(expand("<${" + name + "}>")).isEqualTo("<>");
        assertThat(run.missing).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xml#//[|xml#//[: XPath «//[» is wrong",
                "xml#//nobody|xml#//nobody: the XPath selects nothing",
                "text#/a|text#/a: The text is not XML",
                "xml#doc('file:///etc/passwd')|is wrong: "
            })
    void an_xpath_that_cannot_be_asked_is_told_with_the_reason(String name, String told) {
        run.context.put("xml", SampleRun.ITEMS);
        run.context.put("text", "no xml");
        assertThat(expand("<${" + name + "}>")).isEqualTo("<>");
        assertThat(run.missing).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "a $ b", "$100", "$name", "{x}", "${", "${a", "${}", "${ }", "a}", "$}", "$${"})
    void what_is_no_expansion_is_left_alone(String text) {
        assertThat(expand(text)).isEqualTo(text);
        assertThat(run.missing).isEmpty();
    }

    @Test
    void an_expansion_after_one_without_an_end_is_still_filled_in() {
        run.context.put("a", "A");
        assertThat(expand("${open ${a}")).isEqualTo("${open A");
        assertThat(expand("function() { return '${a}'; }")).isEqualTo("function() { return 'A'; }");
    }

    @Test
    void two_signs_stand_for_the_expansion_itself() {
        run.context.put("a", "A");
        assertThat(expand("x$${a}y${a}")).isEqualTo("x${a}yA");
    }

    @Test
    void an_empty_value_is_a_value() {
        run.context.put("a", "");
        assertThat(expand("<${a}>")).isEqualTo("<>");
        assertThat(run.missing).isEmpty();
    }

    @Test
    void values_that_hold_each_other_come_to_an_end() {
        run.testCase.setPropertyValue("a", "1${#TestCase#b}");
        run.testCase.setPropertyValue("b", "2${#TestCase#a}");
        assertThat(expand("${#TestCase#a}")).isEqualTo("12");
        assertThat(run.missing).containsExactly("#TestCase#a: it holds itself");
    }

    @Test
    void what_a_producer_or_a_script_gave_is_not_filled_in_again() {
        run.testCase.getTestStepByName("Call 1").setPropertyValue("Response", "<a>${=evil} ${Props#first}</a>");
        assertThat(expand("${Call 1#Response}")).isEqualTo("<a>${=evil} ${Props#first}</a>");
        assertThat(expand("${Call 1#Response#/a}")).isEqualTo("${=evil} ${Props#first}");
        assertThat(expand("${='${Props#first}'}")).isEqualTo("ran 'ID-1'");
    }

    @Test
    void what_a_script_put_into_the_context_is_not_filled_in_again() {
        run.context.put("reference", "${=evil}${#TestCase#inCase}");
        assertThat(expand("${reference}")).isEqualTo("${=evil}${#TestCase#inCase}");
    }

    @Test
    void a_script_that_fails_is_not_hidden() {
        assertThatThrownBy(() -> expand("${=fail}"))
                .isInstanceOfSatisfying(
                        ScriptFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_TRUSTED));
    }

    @Test
    void a_text_that_grows_without_end_is_stopped() {
        run.testCase.setPropertyValue("v0", "x".repeat(1000));
        for (int i = 1; i < 19; i++) {
            run.testCase.setPropertyValue(
                    "v" + i, "${#TestCase#v%d}${#TestCase#v%d}${#TestCase#v%d}".formatted(i - 1, i - 1, i - 1));
        }
        assertThatThrownBy(() -> expand("${#TestCase#v18}")).isInstanceOf(IllegalArgumentException.class);
        run.testCase.setPropertyValue("v0", "");
        assertThatThrownBy(() -> expand("${#TestCase#v18}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 100000 values");
    }

    @Test
    void hostile_nesting_comes_to_an_end() {
        assertThat(expand("${".repeat(200_000))).hasSize(400_000);
        assertThat(expand("${".repeat(5000) + "}".repeat(5000))).isEmpty();
        assertThat(run.missing).hasSizeBetween(1, 20).allSatisfy(name -> assertThat(name)
                .hasSizeLessThan(600));
    }

    @Test
    void a_mock_service_has_its_own_values() {
        SampleRun sample = new SampleRun();
        MockService service = new MockService("Mock", 8088, "/m", Map.of("port", "8088"), "", "", "", "", List.of());
        MockServiceItem mock = new MockServiceItem(service, sample.testCase.getProject(), sample.context.services());
        Values values = Values.ofMock(sample.context, mock, new Echo(), sample.bindings);
        Expander expander = new Expander(values, sample.missing::add);
        assertThat(expander.expand("${#MockService#port} ${#Project#inProject} ${#TestCase#inCase} ${Props#first}"))
                .isEqualTo("8088 P  ");
        assertThat(sample.missing).containsExactly("#TestCase#inCase", "Props#first");
    }

    @Property
    void text_without_an_expansion_is_unchanged(@ForAll String text) {
        String plain = text.replace("${", "$");
        assertThat(SAMPLE.context.expand(plain)).isEqualTo(plain);
    }

    @Property
    void no_text_makes_it_throw(@ForAll("like expansions") String text) {
        assertThat(SAMPLE.context.expand(text)).isNotNull();
    }

    @Provide("like expansions")
    Arbitrary<String> likeExpansions() {
        return Arbitraries.of(
                        "$",
                        "{",
                        "}",
                        "${",
                        "#",
                        "=",
                        "a",
                        "x",
                        " ",
                        "\n",
                        "'",
                        "Project",
                        "Call 1",
                        "Response",
                        "//",
                        "å")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Made once, for the properties. */
    private static final SampleRun SAMPLE = sample();

    private static SampleRun sample() {
        SampleRun sample = new SampleRun(new Echo());
        sample.context.put("x", "<a>${a}${x}</a>");
        return sample;
    }
}
