package se.ntjp.testcases.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import se.ntjp.testcases.data.TestData;

/** {@code ${name}} in the arguments of an expectation. */
final class Placeholders {

    private Placeholders() {}

    static boolean in(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().contains("${");
        }
        for (JsonNode child : node) {
            if (in(child)) {
                return true;
            }
        }
        return false;
    }

    /** The arguments with every name filled in; empty where one has no value. */
    static Optional<JsonNode> fill(JsonNode node, TestData data) {
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
        node.properties()
                .forEach(field -> fill(field.getValue(), data).ifPresent(value -> filled.set(field.getKey(), value)));
        return Optional.<JsonNode>of(filled).filter(object -> object.size() == node.size());
    }
}
