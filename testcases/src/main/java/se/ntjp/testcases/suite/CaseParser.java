package se.ntjp.testcases.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.Call.Repeat;
import se.ntjp.testcases.suite.Call.Repeat.Over;
import se.ntjp.testcases.suite.Call.Take;

/** Makes cases of YAML that the schema has accepted. */
final class CaseParser {

    private static final String CONSUMER = "${httpHeaderHsaId}";
    private static final String LOGICAL_ADDRESS = "${logicalAddress}";

    private CaseParser() {}

    /** @param always names of test data that every case of the suite needs */
    static TestCase testCase(JsonNode node, List<String> always) {
        List<Call> calls = new ArrayList<>();
        node.get("calls").forEach(call -> calls.add(call(call)));
        return new TestCase(
                node.get("id").asText(),
                text(node.get("title")),
                text(node.get("purpose")),
                texts(node.path("proves")),
                needs(node, always),
                texts(node.path("own")),
                values(node.path("fits")),
                calls,
                node.has("look") ? text(node.get("look")) : null,
                null);
    }

    private static List<String> needs(JsonNode node, List<String> always) {
        return Stream.concat(always.stream(), texts(node.path("needs")).stream())
                .distinct()
                .toList();
    }

    static Text text(JsonNode node) {
        return Text.of(node.get("sv").asText().strip(), node.get("en").asText().strip());
    }

    static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }

    private static Call call(JsonNode node) {
        List<Take> take = new ArrayList<>();
        node.path("take")
                .forEach(each -> take.add(new Take(
                        each.get("parameter").asText(),
                        each.get("from").asText(),
                        each.get("at").asText())));
        List<Expect> expect = new ArrayList<>();
        node.path("expect").forEach(each -> each.properties()
                .forEach(entry -> expect.add(new Expect(entry.getKey(), entry.getValue()))));
        return new Call(
                node.get("id").asText(),
                values(node.path("with")),
                node.path("consumer").asText(CONSUMER),
                node.path("logicalAddress").asText(LOGICAL_ADDRESS),
                values(node.path("headers")),
                constant(Kind.class, node.path("kind").asText("template")),
                constant(AnswerKind.class, node.path("answer").asText("response")),
                take,
                node.has("repeat") ? repeat(node.get("repeat")) : null,
                expect,
                texts(node.path("counts")));
    }

    private static Repeat repeat(JsonNode node) {
        return new Repeat(
                constant(Over.class, node.get("over").asText()),
                node.get("of").asText(),
                node.path("count").asText(""));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String yaml) {
        return Enum.valueOf(type, yaml.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
