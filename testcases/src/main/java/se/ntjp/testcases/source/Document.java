package se.ntjp.testcases.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file as a tree that knows its lines.
 *
 * @param name what messages call the file
 * @param root its content; a number that would not read back as it is written is text
 * @param lines JSON pointer to the line, from 1, where the value begins
 */
public record Document(String name, JsonNode root, Map<String, Integer> lines) {

    public Document {
        lines = Map.copyOf(lines);
    }

    /** Where a value is, in words: the file, the line and the path. */
    public String place(String pointer) {
        return "%s, line %s%s".formatted(name, line(pointer), words(pointer));
    }

    /** The line of a value, or of the nearest value around it. */
    public int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private static String words(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : pointer.split("/")) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (name.matches("\\d+")) {
                path.append('[').append(name).append(']');
            } else if (!name.isEmpty()) {
                path.append(path.isEmpty() ? "" : " > ").append(name);
            }
        }
        return path.isEmpty() ? "" : ", at " + path;
    }
}
