package se.ntjp.testcases.soapui.scope;

/** Finds where a {@code ${…}} ends. */
final class Braces {

    private Braces() {}

    /**
     * The place of the closing brace.
     *
     * @param start of {@code ${}
     * @return -1 where there is none
     */
    static int end(String text, int start) {
        boolean script = text.startsWith("${=", start);
        int open = 1;
        for (int at = start + 2; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '}') {
                open--;
            } else if (c == '{' && (script || text.charAt(at - 1) == '$')) {
                // Scripts have blocks of their own; elsewhere a brace alone means nothing.
                open++;
            }
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }
}
