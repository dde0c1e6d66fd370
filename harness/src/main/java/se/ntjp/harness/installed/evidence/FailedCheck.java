package se.ntjp.harness.installed.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that SoapUI found wrong, in its own words.
 *
 * @param step the step it was found in; empty where SoapUI does not say
 * @param check the assertion's name; empty for a script's or the wire's error
 * @param words what is wrong
 */
record FailedCheck(String step, String check, String words) {

    private static final String STEP = "<h3><b>";
    private static final String END_OF_STEP = " Failed</b></h3><pre>";
    private static final String END_OF_WORDS = "</pre>";
    private static final Pattern ASSERTION = Pattern.compile("^\\[([^\\]\\n]{1,200})\\] (.*)$", Pattern.DOTALL);

    /** What the fragment of HTML in a JUnit file's {@code failure} tells of; at least one. */
    static List<FailedCheck> of(String failure) {
        List<FailedCheck> checks = new ArrayList<>();
        int at = failure.indexOf(STEP);
        while (at >= 0) {
            int name = at + STEP.length();
            int words = failure.indexOf(END_OF_STEP, name);
            int end = words < 0 ? -1 : failure.indexOf(END_OF_WORDS, words);
            if (end < 0) {
                break;
            }
            checks.addAll(of(
                    plain(failure.substring(name, words)),
                    plain(failure.substring(words + END_OF_STEP.length(), end)).strip()));
            at = failure.indexOf(STEP, end);
        }
        return checks.isEmpty() ? List.of(new FailedCheck("", "", plain(failure).strip())) : checks;
    }

    /** The words of a step: each assertion's begin a line with its name in brackets, and may go on over several. */
    private static List<FailedCheck> of(String step, String words) {
        List<FailedCheck> checks = new ArrayList<>();
        for (String each : words.split("\\n(?=\\[)")) {
            Matcher assertion = ASSERTION.matcher(each);
            checks.add(
                    assertion.matches()
                            ? new FailedCheck(
                                    step, assertion.group(1), assertion.group(2).strip())
                            : new FailedCheck(step, "", each.strip()));
        }
        return checks;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
