package se.ntjp.reports.view;

import java.util.List;

/**
 * A message body as it is shown.
 *
 * @param digest SHA-256 of the bytes on the wire, which is its name in the record
 * @param size bytes on the wire
 * @param form how what is shown differs from what came
 * @param lines its text
 */
public record ShownBody(String digest, int size, Form form, List<String> lines) {

    public ShownBody {
        lines = List.copyOf(lines);
    }

    /** How what is shown differs from what came. */
    public enum Form {
        /** No bytes. */
        EMPTY,
        /** Line by line as it came. */
        AS_IT_CAME,
        /** Broken into lines and indented, so line numbers of findings do not fit. */
        INDENTED,
        /** Only its beginning. */
        SHORTENED
    }
}
