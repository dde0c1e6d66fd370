package se.ntjp.testcases.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code ${name}} in what a suite writes. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^${}]+)}");

    private static final String XPATH = "that";

    private Placeholders() {}

    /** The names in a text, as written, in order. */
    public static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names in all texts of a value of YAML. */
    public static Set<String> names(JsonNode node) {
        Set<String> names = names(node.asText());
        node.forEach(child -> names.addAll(names(child)));
        return names;
    }

    /**
     * Fills in every name.
     *
     * @param values gives the value of a name, if it has one
     * @return empty where a name has no value
     */
    public static Optional<String> fill(String text, Function<String, Optional<String>> values) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = values.apply(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(filled).toString());
    }

    /** A value of YAML with every name in its texts filled in; empty where one has no value. */
    public static Optional<JsonNode> fill(JsonNode node, TestData data) {
        if (node.isTextual()) {
            return data.fill(node.textValue()).map(TextNode::valueOf);
        }
        if (node.isArray()) {
            return fillArray(node, data);
        }
        return node.isObject() ? fillObject(node, data) : Optional.of(node);
    }

    private static Optional<JsonNode> fillArray(JsonNode node, TestData data) {
        ArrayNode filled = JsonNodeFactory.instance.arrayNode(node.size());
        for (JsonNode child : node) {
            fill(child, data).ifPresent(filled::add);
        }
        return Optional.<JsonNode>of(filled).filter(array -> array.size() == node.size());
    }

    private static Optional<JsonNode> fillObject(JsonNode node, TestData data) {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> fillField(field.getKey(), field.getValue(), data)
                .ifPresent(value -> filled.set(field.getKey(), value)));
        return Optional.<JsonNode>of(filled).filter(object -> object.size() == node.size());
    }

    /** In an XPath a name stands between apostrophes; those of its value are doubled, so that it stays a text there. */
    private static Optional<JsonNode> fillField(String key, JsonNode value, TestData data) {
        return key.equals(XPATH) && value.isTextual()
                ? fill(value.textValue(), name -> data.value(name).map(text -> text.replace("'", "''")))
                        .map(TextNode::valueOf)
                : fill(value, data);
    }
}
