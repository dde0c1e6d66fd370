package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * YAML as a person would write it: two blanks a level, what is short on one line, quotation marks only where they are
 * needed. The same value always gives the same text.
 */
final class YamlText {

    private static final int WIDTH = 120;

    /** Texts that stand as they are: no sign that means something to YAML, not a number, not a truth value. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_./][\\p{L}\\p{N} _./()@:-]*");

    private static final Pattern SPECIAL =
            Pattern.compile("(?i)(true|false|yes|no|on|off|null|y|n|~)|.*:( .*|$)|.* |\\.[0-9.]*|---.*|\\.\\.\\..*");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** A document, each top-level key after a blank line where its value takes several lines. */
    static String of(JsonNode root) {
        YamlText yaml = new YamlText();
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (!first && isLong(entry.getValue(), entry.getKey().length())) {
                yaml.text.append('\n');
            }
            first = false;
            yaml.entry(entry.getKey(), entry.getValue(), 0);
        }
        return yaml.text.toString();
    }

    private void entry(String key, JsonNode value, int indent) {
        text.append(" ".repeat(indent)).append(scalar(key)).append(':');
        value(value, indent, indent + key.length() + 1);
    }

    /** A value after its key or hyphen; what does not fit on the line comes below it. */
    private void value(JsonNode value, int indent, int column) {
        if (!isLong(value, column)) {
            text.append(' ').append(flow(value)).append('\n');
        } else if (value.isObject()) {
            text.append('\n');
            value.properties().forEach(each -> entry(each.getKey(), each.getValue(), indent + 2));
        } else if (value.isArray() && !hasContainers(value) && isOfWords(value)) {
            text.append(' ');
            words(flow(value), indent + 2, column + 1);
        } else if (value.isArray()) {
            text.append('\n');
            boolean first = true;
            for (JsonNode each : value) {
                boolean apart = !first && each.has("id") && each.has("calls");
                text.append(apart ? "\n" : "");
                first = false;
                item(each, indent + 2);
            }
        } else {
            folded(value.asText(), indent + 2);
        }
    }

    /** An item of a list: a map of plain values on one line, any other with a line for each key. */
    private void item(JsonNode value, int indent) {
        boolean plain = !value.isObject() || !hasContainers(value);
        if (plain && !isLong(value, indent + 2) || !value.isObject()) {
            text.append(" ".repeat(indent)).append('-');
            value(value, indent, indent + 1);
            return;
        }
        String bullet = " ".repeat(indent) + "- ";
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            text.append(bullet).append(scalar(each.getKey())).append(':');
            value(each.getValue(), indent + 2, indent + 3 + each.getKey().length());
            bullet = " ".repeat(indent + 2);
        }
    }

    /** A long text over several lines, which YAML joins with blanks; one that this would change stays on its own. */
    private void folded(String words, int indent) {
        if (!words.matches("[^\\s]+( [^\\s]+)*") || words.chars().anyMatch(YamlText::isInvisible)) {
            text.append(' ').append(scalar(words)).append('\n');
            return;
        }
        text.append(" >-\n").append(" ".repeat(indent));
        words(words, indent, indent);
    }

    /** Words over as many lines as they need, from a column on. */
    private void words(String words, int indent, int from) {
        int column = from;
        String blank = "";
        for (String word : words.split(" ")) {
            if (column > indent && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
                blank = "";
            }
            text.append(blank).append(word);
            column += blank.length() + word.length();
            blank = " ";
        }
        text.append('\n');
    }

    private static boolean isLong(JsonNode value, int column) {
        if (value.isContainerNode() && value.isEmpty()) {
            return false;
        }
        boolean nested = value.isContainerNode() && contains(value, YamlText::hasTooMuch);
        return nested || column + 1 + flow(value).length() > WIDTH && !isShortScalar(value);
    }

    /** A text without blanks cannot be divided. */
    private static boolean isShortScalar(JsonNode value) {
        return value.isValueNode() && !value.asText().contains(" ");
    }

    private static boolean contains(JsonNode value, Predicate<JsonNode> what) {
        if (what.test(value)) {
            return true;
        }
        for (JsonNode each : value) {
            if (what.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is easier to read below than on the line: maps in lists, maps in maps in maps. */
    private static boolean hasTooMuch(JsonNode value) {
        for (JsonNode each : value) {
            if (each.isObject() && (value.isArray() || hasContainers(each))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the texts of a list can stand on lines that are divided at blanks. */
    private static boolean isOfWords(JsonNode list) {
        for (JsonNode each : list) {
            if (each.asText().contains(" ")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasContainers(JsonNode value) {
        for (JsonNode each : value) {
            if (each.isContainerNode()) {
                return true;
            }
        }
        return false;
    }

    private static String flow(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> entries = value.properties().iterator();
            entries.forEachRemaining(each -> parts.add(scalar(each.getKey()) + ": " + flow(each.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        if (value.isArray()) {
            value.forEach(each -> parts.add(flow(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value.isTextual() ? scalar(value.textValue()) : value.asText();
    }

    private static boolean isInvisible(int each) {
        int type = Character.getType(each);
        return Character.isISOControl(each)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A text that YAML reads as just this text. */
    static String scalar(String value) {
        boolean plain =
                PLAIN.matcher(value).matches() && !SPECIAL.matcher(value).matches();
        return plain || value.matches("\\d+(\\.\\d+)+") ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(isInvisible(each) ? "\\u%04x".formatted((int) each) : each);
            }
        }
        return quoted.append('"').toString();
    }
}
