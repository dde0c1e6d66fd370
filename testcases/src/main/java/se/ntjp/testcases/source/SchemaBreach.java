package se.ntjp.testcases.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;

/** Says what a schema expected and what it found, in words that need no knowledge of JSON Schema. */
final class SchemaBreach {

    private SchemaBreach() {}

    /**
     * The words for a breach.
     *
     * @param example how the value would be rightly written; empty where that is not known
     */
    static String words(ValidationMessage breach, String example) {
        if (!example.isEmpty()) {
            return "expected text as «%s», found %s.".formatted(example, found(breach.getInstanceNode()));
        }
        return switch (breach.getType()) {
            case "required" -> "expected «%s», found none. Add it.".formatted(breach.getProperty());
            case "additionalProperties" ->
                "«%s» is not known here. Look for a misspelling, or remove it.".formatted(breach.getProperty());
            case "enum" ->
                "expected one of %s, found %s."
                        .formatted(String.join(", ", values(breach.getSchemaNode())), found(breach.getInstanceNode()));
            case "type" ->
                "expected %s, found %s."
                        .formatted(type(breach.getSchemaNode().asText()), found(breach.getInstanceNode()));
            case "pattern" ->
                "expected text of the form %s, found %s."
                        .formatted(breach.getSchemaNode().asText(), found(breach.getInstanceNode()));
            case "minItems", "minProperties" ->
                "expected at least %s, found fewer. Add one."
                        .formatted(breach.getSchemaNode().asText());
            case "maxProperties" ->
                "expected at most %s, found more. Put each on its own line, with «- » before it."
                        .formatted(breach.getSchemaNode().asText());
            default -> breach.getMessage();
        };
    }

    private static List<String> values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String type(String name) {
        return switch (name) {
            case "object" -> "names with values";
            case "array" -> "a list";
            case "string" -> "text";
            case "boolean" -> "true or false";
            default -> name;
        };
    }

    private static String found(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "nothing";
        }
        if (value.isValueNode()) {
            return "«" + value.asText() + "»";
        }
        return value.isArray() ? "a list" : "names with values";
    }
}
