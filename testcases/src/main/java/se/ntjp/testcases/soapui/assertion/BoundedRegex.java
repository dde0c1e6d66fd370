package se.ntjp.testcases.soapui.assertion;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions from strangers: an expression that goes over a text again and again is stopped, after a number of
 * steps and not of seconds, so that a record is judged alike on every machine.
 */
final class BoundedRegex {

    private static final int MAX_LENGTH = 10_000;
    private static final long MAX_STEPS = 20_000_000;

    private BoundedRegex() {}

    /**
     * Whether the whole text fits; a dot stands for line ends too.
     *
     * @throws IllegalArgumentException where the expression is wrong, too long or does not come to an end
     */
    static boolean matches(String regex, boolean ignoreCase, String text) {
        if (regex.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The regular expression has %d characters; at most %d are tried"
                    .formatted(regex.length(), MAX_LENGTH));
        }
        int flags = Pattern.DOTALL | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        try {
            return Pattern.compile(regex, flags)
                    .matcher(new Counted(text, new long[] {MAX_STEPS + text.length()}))
                    .matches();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "The regular expression [%s] is wrong: %s".formatted(regex, e.getDescription()), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(
                    "The regular expression [%s] is nested too deeply, or the text is too".formatted(shortened(regex))
                            + " long for it",
                    e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    /** A text that can be looked at so many times. */
    private record Counted(CharSequence text, long[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new IllegalArgumentException(
                        "The regular expression takes too long on this text; write it without nested repetition");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
