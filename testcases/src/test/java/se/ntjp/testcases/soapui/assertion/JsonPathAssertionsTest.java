package se.ntjp.testcases.soapui.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.project.Assertion;

class JsonPathAssertionsTest {

    private static final String ANSWER =
            """
            {"name": "Åsa", "n": 3, "x": 1.5, "ok": true, "none": null, "items": [{"id": "a"}, {"id": "b"}]}""";

    private final SampleRun run = new SampleRun();
    private final Assertions assertions = new Assertions(new SampleRun.NoScripts());

    private List<String> judge(String type, String path, String content, String... more) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("path", path, "content", content));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return assertions.judge(new Assertion(type, type, false, settings), run.answer(ANSWER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.name|Åsa",
                "$.n|3",
                "$.x|1.5",
                "$.ok|true",
                "$.none|null",
                "$.items[1].id|b",
                "$.items[0]|{ \"id\" : \"a\" }",
                "$..id|[\"a\",\"b\"]",
                "$.items[?(@.id == 'b')].id|[\"b\"]",
                "$.${what}|Åsa"
            })
    void a_value_is_compared_as_text_or_as_json(String path, String content) {
        run.context.put("what", "name");
        assertThat(judge("JsonPath Match", path, content)).isEmpty();
        assertThat(judge("JsonPath Match", path, content + "x")).hasSize(1);
    }

    @Test
    void what_differs_or_is_missing_is_said() {
        assertThat(judge("JsonPath Match", "$.n", "4"))
                .containsExactly("Comparison failed for path [$.n], expecting [4], actual was [3]");
        assertThat(judge("JsonPath Match", "$.no", "4")).containsExactly("Missing content for path [$.no] in Response");
        assertThat(judge("JsonPath Match", "$.name", "Å*", "allowWildcards", "true"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$.items, 2", "$..id, 2", "$.name, 1", "$.no, 0", "$..no, 0"})
    void values_are_counted(String path, String count) {
        assertThat(judge("JsonPath Count", path, count)).isEmpty();
        assertThat(judge("JsonPath Count", path, "9"))
                .containsExactly(
                        "Comparison failed for path [%s], expecting [9], actual was [%s]".formatted(path, count));
    }

    @ParameterizedTest
    @CsvSource({"$.name, true", "$.none, true", "$.no, false", "$..no, false"})
    void there_is_a_value_or_there_is_not(String path, boolean exists) {
        assertThat(judge("JsonPath Existence Match", path, Boolean.toString(exists)))
                .isEmpty();
        assertThat(judge("JsonPath Existence Match", path, Boolean.toString(!exists)))
                .hasSize(1);
    }

    @Test
    void a_value_fits_a_regular_expression_or_does_not() {
        assertThat(judge("JsonPath RegEx Match", "$.name", "true", "regularExpression", "Å.a"))
                .isEmpty();
        assertThat(judge("JsonPath RegEx Match", "$.name", "false", "regularExpression", "b+"))
                .isEmpty();
        assertThat(judge("JsonPath RegEx Match", "$.name", "true", "regularExpression", "b+"))
                .hasSize(1);
        assertThat(judge("JsonPath RegEx Match", "$.no", "false", "regularExpression", "b+"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "$.", "$[", "$.items[?(@.id", "$.items[?(@.id =~ /(a+)+$/)]", "$..a..b..c..d..e", "$.f()"})
    void a_wrong_or_costly_path_fails_with_a_word_and_no_exception(String path) {
        for (String type : List.of("JsonPath Match", "JsonPath Count", "JsonPath Existence Match")) {
            assertThat(judge(type, path, "x")).as("%s %s", type, path).hasSize(1);
        }
    }

    @Test
    void deep_json_is_refused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        Assertion count = new Assertion("JsonPath Count", "x", false, Map.of("path", "$", "content", "1"));
        assertThat(assertions.judge(count, run.answer(deep)))
                .first()
                .asString()
                .startsWith("The Response is not JSON: ");
    }
}
