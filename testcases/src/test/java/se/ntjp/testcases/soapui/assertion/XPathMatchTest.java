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

class XPathMatchTest {

    private static final String PROLOG = "declare namespace i='urn:items';\n";

    private final SampleRun run = new SampleRun();
    private final Assertions assertions = new Assertions(new SampleRun.NoScripts());

    private List<String> judge(String path, String content, String... flags) {
        return judgeIn(SampleRun.ITEMS, path, content, flags);
    }

    private List<String> judgeIn(String answer, String path, String content, String... flags) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("path", path, "content", content));
        for (String flag : flags) {
            settings.put(flag, "true");
        }
        return assertions.judge(new Assertion("XPath Match", "x", false, settings), run.answer(answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count(//i:item)|2",
                "count(//*:item) > 1|true",
                "exists(//i:none)|false",
                "//i:item[2]/i:id|ID-2",
                "//i:item[2]/i:id/text()|ID-2",
                "string(//i:item[1]/i:name)|Åsa",
                "//i:item[1]/@kind|a",
                "matches((//i:id)[1], '^ID-\\d$')|true",
                "//i:id|ID-2",
                "string-length(//i:item[1]/i:name)|3",
                "count(//i:item) div 4|0.5"
            })
    void numbers_truths_texts_and_attributes_are_compared_as_text(String path, String content) {
        assertThat(judge(PROLOG + path, content)).isEmpty();
        assertThat(judge(PROLOG + path, content + "x")).hasSize(1);
    }

    @Test
    void what_differs_is_said_in_SoapUIs_words() {
        assertThat(judge(PROLOG + "count(//i:item) > 0", "42"))
                .containsExactly("XPathContains comparison failed for path [declare namespace i='urn:items';\n"
                        + "count(//i:item) > 0], expecting [42], actual was [true]");
        assertThat(judge(PROLOG + "//i:none", "42"))
                .containsExactly(
                        "XPathContains assertion failed for path [declare namespace i='urn:items';\n//i:none] : "
                                + "Missing content for xpath [declare namespace i='urn:items';\n//i:none] in Response");
    }

    @Test
    void prologs_declare_many_namespaces_and_the_default_one() {
        assertThat(judge(
                        "declare namespace s=\"http://schemas.xmlsoap.org/soap/envelope/\"; declare namespace i='urn:items';"
                                + " count(/s:Envelope/s:Body/i:Response/i:item)",
                        "2"))
                .isEmpty();
        assertThat(judge("declare default element namespace 'urn:items'; count(//item)", "2"))
                .isEmpty();
    }

    @Test
    void paths_and_contents_are_filled_in() {
        run.context.put("n", 2);
        run.context.put("id", "ID-2");
        assertThat(judge(PROLOG + "//i:item[${n}]/i:id", "${id}")).isEmpty();
        assertThat(run.missing).isEmpty();
    }

    @Test
    void an_element_is_its_own_text_without_that_of_its_children() {
        assertThat(judgeIn("<a>b<c>d</c></a>", "/a", "b")).isEmpty();
        assertThat(judgeIn("<a>b<c>d</c></a>", "/a", "bd")).hasSize(1);
    }

    @Test
    void a_wildcard_stands_for_anything_where_it_is_allowed() {
        assertThat(judge(PROLOG + "//i:item[1]/i:id", "I*1", "allowWildcards")).isEmpty();
        assertThat(judge(PROLOG + "//i:item[1]/i:id", "I*2", "allowWildcards")).hasSize(1);
        assertThat(judge(PROLOG + "//i:item[1]/i:id", "I*1")).hasSize(1);
        assertThat(judge(PROLOG + "//i:item[1]/@kind", "*", "allowWildcards")).isEmpty();
    }

    @Test
    void expected_xml_is_compared_as_xml() {
        String item =
                "<i:item kind=\"a\" xmlns:i=\"urn:items\">\n  <i:id>ID-1</i:id>\n  <i:name>Åsa</i:name>\n</i:item>";
        String path = PROLOG + "//i:item[1]";
        assertThat(judge(path, item)).isEmpty();
        assertThat(judge(path, item.replace("Åsa", "Ada"))).hasSize(1);
        assertThat(judge(path, item.replace("kind=\"a\" ", ""))).hasSize(1);
        assertThat(judge(PROLOG + "//i:item", item.replace("kind=\"a\"", "kind=\"c\"")))
                .as("neither of two")
                .hasSize(1);
        assertThat(judge(PROLOG + "//i:item", item)).as("one of two").isEmpty();
        assertThat(judge(PROLOG + "count(//i:item)", "<a/>")).hasSize(1);
    }

    @Test
    void wildcards_in_expected_xml_stand_for_texts_attributes_and_all_that_is_in_an_element() {
        String path = PROLOG + "//i:item[1]";
        for (String inside : List.of("<i:id>I*</i:id><i:name>*</i:name>", "*")) {
            String expected = "<i:item kind=\"*\" xmlns:i=\"urn:items\">%s</i:item>".formatted(inside);
            assertThat(judge(path, expected, "allowWildcards")).as(inside).isEmpty();
            assertThat(judge(path, expected)).as(inside).hasSize(1);
        }
        assertThat(judge(path, "<i:item kind=\"*\" xmlns:i=\"urn:items\"><i:id>*</i:id></i:item>", "allowWildcards"))
                .as("a child is missing")
                .hasSize(1);
        assertThat(judgeIn("<a><b/><c/></a>", "/a", "<a><b>*</b></a>", "allowWildcards"))
                .as("a wildcard elsewhere lets no other child in")
                .hasSize(1);
        assertThat(judgeIn("<a><b/><c><d/></c></a>", "/a", "<a><b>*</b><c>*</c></a>", "allowWildcards"))
                .isEmpty();
    }

    @Test
    void prefixes_and_namespaces_may_be_let_differ() {
        String path = PROLOG + "//i:item[1]/i:id";
        String otherPrefix = "<p:id xmlns:p=\"urn:items\">ID-1</p:id>";
        String otherNamespace = "<i:id xmlns:i=\"urn:other\">ID-1</i:id>";
        assertThat(judge(path, otherPrefix)).hasSize(1);
        assertThat(judge(path, otherPrefix, "ignoreNamespacePrefixes")).isEmpty();
        assertThat(judge(path, otherNamespace, "ignoreNamespacePrefixes")).hasSize(1);
        for (String flag : List.of("ignoreNamspaceDifferences", "ignoreNamespaceDifferences")) {
            assertThat(judge(path, otherNamespace, flag)).as(flag).isEmpty();
            assertThat(judge(path, otherPrefix, flag)).as(flag).isEmpty();
        }
    }

    @Test
    void xml_as_a_text_is_compared_as_text_where_the_path_asks_for_text() {
        assertThat(judgeIn("<a>&lt;b/></a>", "/a/text()", "<b/>")).isEmpty();
        assertThat(judgeIn("<a>&lt;b/></a>", "/a/text()", "<b></b>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//[",
                "declare namespace",
                "nope(1)",
                "p:a",
                "1 +",
                "declare namespace p='a'",
                "xs:date('x')"
            })
    void a_wrong_xpath_fails_with_a_word_and_no_exception(String path) {
        assertThat(judge(path, "1"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("XPathContains assertion failed for path [" + path + "] : ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('file:///etc/passwd')",
                "unparsed-text('file:///etc/hostname')",
                "collection('file:///etc')",
                "json-doc('http://127.0.0.1:9/')",
                "environment-variable('PATH')[. != '']"
            })
    void nothing_but_the_answer_can_be_read(String path) {
        assertThat(judge(path, "*", "allowWildcards"))
                .as(path)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("XPathContains assertion failed for path [" + path + "] : ");
    }

    @Test
    void a_regular_expression_in_a_path_comes_to_an_end() {
        assertThat(judge("matches('" + "a".repeat(40) + "!', '^(a+)+$')", "true"))
                .hasSize(1);
    }

    @Test
    void expected_xml_that_grows_is_not_read() {
        String laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>";
        assertThat(judge(PROLOG + "//i:item[1]", laughs))
                .containsExactly("XPathContains assertion failed for path [" + PROLOG
                        + "//i:item[1]] : XML with a DOCTYPE is not read");
    }

    @Test
    void many_wildcards_on_a_long_text_come_to_an_end() {
        String answer = "<a>" + "a".repeat(1_000_000) + "</a>";
        assertThat(judgeIn(answer, "/a", "*" + "a".repeat(10_000) + "b*", "allowWildcards"))
                .hasSize(1)
                .first()
                .asString()
                .contains("takes too long");
        assertThat(judgeIn(answer, "/a", "*a".repeat(1000) + "*", "allowWildcards"))
                .isEmpty();
    }

    @Test
    void a_long_value_is_shortened_where_it_is_told() {
        assertThat(judgeIn("<a>" + "a".repeat(100_000) + "</a>", "/a", "b"))
                .first()
                .asString()
                .hasSizeLessThan(2200)
                .endsWith("a..]");
    }
}
