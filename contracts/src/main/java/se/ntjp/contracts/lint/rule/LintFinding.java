package se.ntjp.contracts.lint.rule;

import java.util.Comparator;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;

/**
 * A place where a contract breaks a rule.
 *
 * @param ruleId the rule, for example {@code BP21-R15}
 * @param severity how much it matters here
 * @param file the file at fault, as a path in the package; empty where it is the package itself
 * @param line the line in it, counted from 1; 0 where the whole file is meant
 * @param message what is wrong
 * @param expected what should have been there, as it would be written; empty where nothing should
 * @param found what is there; empty where nothing is
 */
public record LintFinding(
        String ruleId, Severity severity, String file, int line, Text message, String expected, String found)
        implements Comparable<LintFinding> {

    private static final Text SENTENCE =
            Text.of("%s%s %s: %s Väntade %s, fann %s.", "%s%s %s: %s Expected %s, found %s.");
    private static final Text NOTHING = Text.of("inget", "nothing");

    /** The finding as one line, beginning with file and line so that editors can jump to it. */
    public String in(Language language) {
        String place = file.isEmpty() ? "" : line > 0 ? "%s:%s: ".formatted(file, line) : file + ": ";
        return SENTENCE.in(language)
                .formatted(
                        place,
                        severity.words().in(language),
                        ruleId,
                        message.in(language),
                        quoted(expected, language),
                        quoted(found, language));
    }

    private static String quoted(String value, Language language) {
        return value.isEmpty() ? NOTHING.in(language) : "«" + value + "»";
    }

    /** By file, line and rule, so that the order does not depend on that of the rules. */
    @Override
    public int compareTo(LintFinding other) {
        return Comparator.comparing(LintFinding::file)
                .thenComparing(LintFinding::line)
                .thenComparing(LintFinding::ruleId)
                .thenComparing(LintFinding::expected)
                .thenComparing(LintFinding::found)
                .compare(this, other);
    }
}
