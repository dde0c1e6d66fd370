package se.ntjp.testcases.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;

/**
 * The arguments of an expectation as a suite writes them. Every reading method throws {@link IllegalArgumentException}
 * with a message that says what was expected and what was found.
 */
final class Arguments {

    private final JsonNode node;

    Arguments(JsonNode node) {
        this.node = node;
    }

    /** These arguments, which must be named and have no other names than these. */
    Arguments named(String... names) {
        if (!node.isObject()) {
            throw wrong("{" + String.join(", ", names) + "}", node.toString());
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(names).contains(name)) {
                throw wrong("only the arguments " + String.join(", ", names), name);
            }
        });
        return this;
    }

    /** The whole argument, where it is one value. */
    String value() {
        return scalar("one value", node);
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong("the argument " + name, node.toString()));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(node.get(name)).map(value -> scalar("one value for " + name, value));
    }

    /** A text in both languages, if it is there. */
    Optional<Text> words(String name) {
        JsonNode words = node.get(name);
        if (words == null) {
            return Optional.empty();
        }
        Arguments languages = new Arguments(words).named("sv", "en");
        return Optional.of(Text.of(languages.text("sv"), languages.text("en")));
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean flag(String name) {
        return optional(name).map(value -> truth(name, value)).orElse(false);
    }

    int number(String name) {
        String text = text(name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong("a whole number for " + name, text);
        }
    }

    /** The values of an argument that is a list or a single value; at least one. */
    List<String> list(String name) {
        JsonNode list = node.get(name);
        if (list == null || !list.isArray()) {
            return List.of(text(name));
        }
        List<String> values = new ArrayList<>();
        list.forEach(each -> values.add(scalar("a list of values for " + name, each)));
        if (values.isEmpty()) {
            throw wrong("at least one value for " + name, "an empty list");
        }
        return values;
    }

    /** Whether the argument is written as {@code true} or {@code false}. */
    boolean isBoolean(String name) {
        return node.path(name).isBoolean();
    }

    static IllegalArgumentException wrong(String expected, String found) {
        return new IllegalArgumentException("expected %s, found %s".formatted(expected, found));
    }

    private static boolean truth(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong("true or false for " + name, value);
        }
        return value.equals("true");
    }

    private static String scalar(String expected, JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            throw wrong(expected, value.toString());
        }
        return value.asText();
    }
}
