package se.ntjp.testcases.soapui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.source.YamlReader;

class YamlTextTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static JsonNode read(String yaml) {
        return new YamlReader()
                .read("text", yaml.getBytes(StandardCharsets.UTF_8))
                .root();
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> hard = Arbitraries.of(
                "true",
                "no",
                "null",
                "~",
                "1.10",
                "01",
                "007",
                "1e3",
                "0x1F",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "{a}",
                "[a",
                "'",
                "\"",
                "\\",
                "a\nb",
                " a",
                "a ",
                "a  b",
                "${x}",
                "@a",
                "%a",
                "!a",
                "&a",
                "*a",
                "|",
                ">",
                "?",
                ":",
                "a:",
                "2020-01-01",
                "=",
                "<<",
                "---",
                "åäö<>><&",
                "\t",
                "\u0085",
                "\u2028",
                "\uFEFF",
                ".",
                "..",
                "");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200).filter(YamlTextTest::isText);
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abc:'\" ").ofMinLength(100).ofMaxLength(400);
        return Arbitraries.oneOf(hard, any, words);
    }

    /** What XML, and so a project, can hold. */
    private static boolean isText(String text) {
        return text.codePoints()
                .allMatch(each -> each == '\t'
                        || each == '\n'
                        || each >= ' ' && each < 0xD800
                        || each > 0xDFFF && each < 0xFFFE
                        || each > 0xFFFF);
    }

    @Provide
    static Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> text = texts().map(NODES::textNode);
        Arbitrary<JsonNode> leaf =
                Arbitraries.oneOf(text, Arbitraries.integers().between(0, 999).map(NODES::numberNode));
        Arbitrary<JsonNode> inner = Arbitraries.oneOf(leaf, list(leaf), map(leaf));
        return Arbitraries.oneOf(inner, list(inner), map(inner), map(map(inner)));
    }

    private static Arbitrary<JsonNode> list(Arbitrary<JsonNode> of) {
        return of.list().ofMaxSize(4).map(each -> Yaml.list(each));
    }

    private static Arbitrary<JsonNode> map(Arbitrary<JsonNode> of) {
        return Arbitraries.maps(texts().filter(key -> !key.isEmpty()), of)
                .ofMaxSize(4)
                .map(YamlTextTest::object);
    }

    private static JsonNode object(Map<String, JsonNode> values) {
        ObjectNode object = Yaml.map();
        values.forEach(object::set);
        return object;
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void what_is_written_is_read_as_the_same_value(@ForAll("values") JsonNode value) {
        ObjectNode root = Yaml.map("root", value);
        String yaml = YamlText.of(root);
        assertThat(read(yaml)).as(yaml).isEqualTo(root);
    }

    @Test
    void a_list_in_a_list_keeps_the_blank_after_its_hyphen() {
        ObjectNode root = Yaml.map(
                "root",
                Yaml.list(List.of(
                        Yaml.map("a", "b"), Yaml.list(List.of(NODES.textNode("å".repeat(150)), NODES.textNode(""))))));
        String yaml = YamlText.of(root);
        assertThat(read(yaml)).as(yaml).isEqualTo(root);
    }

    @Test
    void what_is_short_stands_on_one_line_and_what_is_long_below() {
        ObjectNode testCase = Yaml.map("id", "1.1");
        testCase.set("title", Yaml.map("sv", "Kort").put("en", "Short"));
        testCase.set("purpose", Yaml.map("sv", "ord ".repeat(40).strip()).put("en", "words"));
        testCase.set("calls", Yaml.list(List.of(Yaml.map("id", "call").put("answer", "fault"))));
        assertThat(YamlText.of(Yaml.map("suite", "A").set("cases", Yaml.list(List.of(testCase)))))
                .isEqualTo(
                        """
                        suite: A

                        cases:
                          - id: 1.1
                            title: {sv: Kort, en: Short}
                            purpose:
                              sv: >-
                                ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord
                                ord ord ord ord ord ord ord ord ord ord ord ord
                              en: words
                            calls:
                              - {id: call, answer: fault}
                        """);
    }
}
