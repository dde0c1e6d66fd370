package se.ntjp.harness.installed.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.exchange.Header;

/**
 * A request or response as text: header lines if they are known, blank lines, the body.
 *
 * @param status the HTTP status; empty for a request
 * @param headers in order
 * @param body may hold blank lines
 */
record HttpText(OptionalInt status, List<Header> headers, String body) {

    private static final String STATUS = "#status#";
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\S+ (\\d{3})(?: .*)?");
    private static final int BLANK_LINES = 2;

    HttpText {
        headers = List.copyOf(headers);
    }

    /**
     * Takes a section apart.
     *
     * @param kind {@code Request} or {@code Response}
     */
    static HttpText of(String kind, String section) {
        String before = kind + " Headers: ";
        if (!section.startsWith(before)) {
            return new HttpText(OptionalInt.empty(), List.of(), withoutLastBreak(section));
        }
        OptionalInt status = OptionalInt.empty();
        List<Header> headers = new ArrayList<>();
        int at = before.length();
        while (at < section.length() && section.charAt(at) != '\n' && section.charAt(at) != '\r') {
            int end = end(section, at);
            String line = section.substring(at, end);
            int colon = line.indexOf(" : ");
            String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 3).strip();
            Matcher code = STATUS_LINE.matcher(value);
            if (!name.equals(STATUS)) {
                headers.add(new Header(name, value));
            } else if (code.matches()) {
                status = OptionalInt.of(Integer.parseInt(code.group(1)));
            }
            at = Math.min(section.length(), end + 1);
        }
        for (int blank = 0;
                blank < BLANK_LINES && section.substring(at, end(section, at)).isBlank();
                blank++) {
            at = Math.min(section.length(), end(section, at) + 1);
        }
        return new HttpText(status, headers, withoutLastBreak(section.substring(at)));
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** SoapUI ends a body with a line break of its own. */
    private static String withoutLastBreak(String text) {
        return text.replaceAll("\\r?\\n\\z", "");
    }
}
