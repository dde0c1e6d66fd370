package se.ntjp.testcases.soapui.assertion;

import java.util.Locale;
import se.ntjp.testcases.soapui.project.Assertion;

/**
 * What an assertion looks for in an answer.
 *
 * @param text with everything filled in
 * @param regex whether the whole answer must fit it, line ends being like any other character
 */
record Token(String text, boolean ignoreCase, boolean regex) {

    static Token of(Assertion assertion, Subject subject) {
        return new Token(
                subject.context().expand(assertion.setting("token")),
                assertion.flag("ignoreCase"),
                assertion.flag("useRegEx"));
    }

    /** Whether there is nothing to look for, which SoapUI takes for held in both of its assertions. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Whether a text has it.
     *
     * @throws IllegalArgumentException where it is a regular expression that is wrong or takes too long
     */
    boolean in(String content) {
        if (regex) {
            return BoundedRegex.matches(text, ignoreCase, content);
        }
        return ignoreCase
                ? content.toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT))
                : content.contains(text);
    }
}
