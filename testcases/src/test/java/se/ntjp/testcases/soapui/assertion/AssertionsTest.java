package se.ntjp.testcases.soapui.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;

class AssertionsTest {

    private static final String FAULT =
            """
            <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault>\
            <faultcode>e:Server</faultcode><faultstring>VP009</faultstring></e:Fault></e:Body></e:Envelope>""";

    private final SampleRun run = new SampleRun();
    private final Assertions assertions = new Assertions(new SampleRun.NoScripts());

    private static Assertion of(String type, String... settings) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new Assertion(type, type, false, all);
    }

    private List<String> judge(Subject subject, String type, String... settings) {
        return assertions.judge(of(type, settings), subject);
    }

    @Test
    void the_names_of_the_fault_assertions_mean_the_opposite_of_what_they_say() {
        assertThat(judge(run.answer(SampleRun.ITEMS), "SOAP Fault Assertion")).isEmpty();
        assertThat(judge(run.answer(FAULT), "SOAP Fault Assertion")).containsExactly("Response is a SOAP Fault");
        assertThat(judge(run.answer(FAULT), "Not SOAP Fault Assertion")).isEmpty();
        assertThat(judge(run.answer(SampleRun.ITEMS), "Not SOAP Fault Assertion"))
                .containsExactly("Response is not a SOAP Fault");
    }

    @Test
    void a_fault_of_soap_1_2_is_a_fault_too_and_one_that_is_only_spoken_of_is_none() {
        String other =
                FAULT.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
        assertThat(judge(run.answer(other), "Not SOAP Fault Assertion")).isEmpty();
        String quoted = SampleRun.ITEMS.replace("Åsa", "&lt;soapenv:Fault/&gt;");
        assertThat(judge(run.answer(quoted), "SOAP Fault Assertion")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<Envelope><Body/></Envelope>"})
    void other_xml_than_an_envelope_is_no_soap_response(String content) {
        assertThat(judge(run.answer(content), "SOAP Response")).containsExactly("Response is not a SOAP message");
        assertThat(judge(run.answer(SampleRun.ITEMS), "SOAP Response")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOAP Response",
                "SOAP Fault Assertion",
                "Not SOAP Fault Assertion",
                "XPath Match",
                "JsonPath Match",
                "JsonPath Count"
            })
    void an_answer_that_cannot_be_read_fails_with_a_word_and_no_exception(String type) {
        for (String content : List.of("", "<a", "a", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "{\"a\":")) {
            assertThat(judge(run.answer(content), type, "path", "$.a", "content", "1"))
                    .as("%s on «%s»", type, content)
                    .hasSize(1)
                    .allSatisfy(message -> assertThat(message).hasSizeGreaterThan(15));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOAP Response",
                "SOAP Fault Assertion",
                "Not SOAP Fault Assertion",
                "Schema Compliance",
                "XPath Match",
                "Simple Contains",
                "Simple NotContains",
                "Response SLA Assertion",
                "Valid HTTP Status Codes",
                "Invalid HTTP Status Codes",
                "JsonPath Match",
                "JsonPath Count",
                "JsonPath Existence Match",
                "JsonPath RegEx Match"
            })
    void where_no_answer_came_nothing_holds(String type) {
        assertThat(assertions.unsupported(of(type))).isEmpty();
        assertThat(judge(run.noAnswer(), type)).containsExactly("Missing Response");
    }

    @Test
    void schema_errors_are_those_of_the_contract() {
        assertThat(judge(run.invalid(List.of("a", "b")), "Schema Compliance")).containsExactly("a", "b");
        assertThat(judge(run.invalid(List.of()), "Schema Compliance")).isEmpty();
    }

    @Test
    void what_is_not_understood_is_named_and_does_not_hold() {
        assertThat(assertions.unsupported(of("XQuery Match"))).contains("XQuery Match");
        assertThat(judge(run.answer(SampleRun.ITEMS), "XQuery Match"))
                .containsExactly("Assertions of type [XQuery Match] are not supported");
    }

    @ParameterizedTest
    @CsvSource({"100, false", "421, false", "422, true", "423, true", "${limit}, true"})
    void the_whole_answer_is_in_time_or_is_not(String limit, boolean held) {
        run.context.put("limit", 500);
        List<String> said = judge(run.answer(SampleRun.ITEMS), "Response SLA Assertion", "SLA", limit);
        assertThat(said).isEqualTo(held ? List.of() : List.of("Response did not meet SLA 422/" + limit));
    }

    @Test
    void a_limit_that_is_no_number_is_said() {
        assertThat(judge(run.answer(SampleRun.ITEMS), "Response SLA Assertion", "SLA", "soon"))
                .containsExactly("SLA [soon] is not a whole number of milliseconds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200|true", "500, 200|true", "500 200|true", "${ok}|true", "500|false", "20|false", "''|false"})
    void a_status_is_listed_or_is_not(String codes, boolean listed) {
        run.context.put("ok", "200,201");
        Subject answer = run.answer(200, "x", Duration.ZERO);
        List<String> valid = judge(answer, "Valid HTTP Status Codes", "codes", codes);
        List<String> invalid = judge(answer, "Invalid HTTP Status Codes", "codes", codes);
        assertThat(valid.isEmpty()).isEqualTo(listed);
        assertThat(invalid.isEmpty()).isEqualTo(!listed);
        assertThat(listed ? invalid : valid).first().asString().contains("200");
    }

    @Test
    void a_token_is_looked_for_as_it_is_written_or_without_regard_to_letter_case() {
        Subject answer = run.answer(SampleRun.ITEMS);
        run.context.put("who", "Åsa");
        assertThat(judge(answer, "Simple Contains", "token", "<i:name>${who}")).isEmpty();
        assertThat(judge(answer, "Simple Contains", "token", "NOPE"))
                .containsExactly("Missing token [NOPE] in Response");
        assertThat(judge(answer, "Simple Contains", "token", "åSA", "ignoreCase", "true"))
                .isEmpty();
        assertThat(judge(answer, "Simple NotContains", "token", "åSA")).isEmpty();
        assertThat(judge(answer, "Simple NotContains", "token", "åSA", "ignoreCase", "true"))
                .containsExactly("Response contains token [åSA]");
        assertThat(judge(answer, "Simple Contains", "token", "")).isEmpty();
        assertThat(judge(answer, "Simple NotContains", "token", "")).isEmpty();
    }

    @Test
    void a_token_that_is_a_regular_expression_must_fit_the_whole_answer() {
        Subject answer = run.answer("one\ntwo");
        assertThat(judge(answer, "Simple Contains", "token", "o.*o", "useRegEx", "true"))
                .isEmpty();
        assertThat(judge(answer, "Simple Contains", "token", "two", "useRegEx", "true"))
                .containsExactly("Missing token [two] in Response");
        assertThat(judge(answer, "Simple Contains", "token", "ONE.TWO", "useRegEx", "true", "ignoreCase", "true"))
                .isEmpty();
        assertThat(judge(answer, "Simple NotContains", "token", "o.*o", "useRegEx", "true"))
                .containsExactly("Response contains token [o.*o]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(.*a){25}", "(a|aa)+$", "(", "[", "(a|b|ab)*c"})
    void a_regular_expression_from_a_stranger_comes_to_an_end(String regex) {
        Subject answer = run.answer("a".repeat(50_000) + "!");
        for (String type : List.of("Simple Contains", "Simple NotContains")) {
            assertThat(judge(answer, type, "token", regex, "useRegEx", "true"))
                    .as("%s %s", type, regex)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("The regular expression");
        }
    }

    @Test
    void a_huge_regular_expression_is_not_tried() {
        assertThat(judge(run.answer("a"), "Simple Contains", "token", "(".repeat(1_000_000), "useRegEx", "true"))
                .containsExactly("The regular expression has 1000000 characters; at most 10000 are tried");
        assertThat(judge(run.answer("a"), "Simple Contains", "token", "(".repeat(9_999), "useRegEx", "true"))
                .hasSize(1);
    }

    @Test
    void a_script_holds_where_it_comes_to_its_end() {
        Scripts scripts = new Scripts() {
            @Override
            public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
                assertThat(script.place()).isEqualTo("1.1 One / Call 1 / GroovyScriptAssertion");
                assertThat(bindings).containsKeys("messageExchange", "context");
                if (script.text().equals("fine")) {
                    return "whatever";
                }
                throw new ScriptFailure(Kind.valueOf(script.text()), "numbers differ", 1, null);
            }

            @Override
            public void close() {}
        };
        Assertions withScripts = new Assertions(scripts);
        Subject answer = run.answer(SampleRun.ITEMS);
        assertThat(withScripts.judge(of("GroovyScriptAssertion", "scriptText", "fine"), answer))
                .isEmpty();
        for (String kind : List.of("ASSERTION", "ERROR")) {
            assertThat(withScripts.judge(of("GroovyScriptAssertion", "scriptText", kind), answer))
                    .containsExactly("numbers differ");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SYNTAX", "FORBIDDEN", "NOT_TRUSTED"})
    void a_script_that_cannot_be_run_is_not_a_failed_answer(Kind kind) {
        Scripts scripts = new Scripts() {
            @Override
            public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
                throw new ScriptFailure(kind, "no", 0, null);
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new Assertions(scripts)
                        .judge(of("GroovyScriptAssertion", "scriptText", "x"), run.answer(SampleRun.ITEMS)))
                .isInstanceOfSatisfying(
                        ScriptFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
