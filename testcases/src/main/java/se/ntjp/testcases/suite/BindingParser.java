package se.ntjp.testcases.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.ntjp.testcases.suite.RequestTemplate.Element;
import se.ntjp.testcases.suite.TestSuite.Binding;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.suite.TestSuite.TimeRule.Match;

/** Makes the binding to a contract of YAML that the schema has accepted. */
final class BindingParser {

    private BindingParser() {}

    static Binding binding(JsonNode root) {
        return new Binding(
                CaseParser.values(root.path("namespaces")),
                root.path("record").asText(""),
                CaseParser.values(root.path("paths")),
                times(root.path("times")),
                new RequestTemplate(elements(root.path("request"))),
                root.path("schematron").asText(""));
    }

    private static TimeRule times(JsonNode node) {
        return new TimeRule(
                CaseParser.constant(Match.class, node.path("match").asText("any")),
                CaseParser.texts(node.path("paths")));
    }

    /** A list of values gives the element once for each. */
    private static List<Element> elements(JsonNode node) {
        List<Element> elements = new ArrayList<>();
        node.properties().forEach(entry -> {
            JsonNode content = entry.getValue();
            if (content.isArray()) {
                content.forEach(each -> elements.add(element(entry.getKey(), each)));
            } else {
                elements.add(element(entry.getKey(), content));
            }
        });
        return elements;
    }

    private static Element element(String name, JsonNode content) {
        return content.isObject()
                ? new Element(name, "", elements(content))
                : new Element(name, content.asText(), List.of());
    }
}
