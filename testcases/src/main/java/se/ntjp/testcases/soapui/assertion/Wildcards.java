package se.ntjp.testcases.soapui.assertion;

/** Texts with {@code *}, which stands for any text. */
final class Wildcards {

    private static final long MAX_STEPS = 200_000_000;

    private Wildcards() {}

    /**
     * Whether a text fits.
     *
     * @throws IllegalArgumentException where both are so long that it takes too many steps to tell
     */
    static boolean fits(String expected, String actual) {
        int at = 0;
        int in = 0;
        int star = -1;
        int mark = 0;
        long steps = 0;
        while (in < actual.length()) {
            if (++steps > MAX_STEPS) {
                throw new IllegalArgumentException(
                        "The expected text with * takes too long to compare; write less of it");
            }
            if (at < expected.length() && expected.charAt(at) == '*') {
                star = at++;
                mark = in;
            } else if (at < expected.length() && expected.charAt(at) == actual.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++mark;
            } else {
                return false;
            }
        }
        return expected.substring(at).chars().allMatch(left -> left == '*');
    }
}
