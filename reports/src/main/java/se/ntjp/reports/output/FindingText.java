package se.ntjp.reports.output;

import java.util.List;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.words.Labels;
import se.ntjp.reports.words.Sentence;
import se.ntjp.testcases.verdict.Finding;

/** A finding in plain lines: what, where, what was expected and came, and what to do. */
final class FindingText {

    private FindingText() {}

    static String all(List<Finding> findings, Language language) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(of(finding, language)));
        return text.toString();
    }

    /** Several lines, each ended by a line feed. */
    static String of(Finding finding, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(finding.rule())
                .append(": ")
                .append(Sentence.of(finding.message().in(language)))
                .append(finding.stricter() ? " [" + Labels.STRICTER.in(language) + "]" : "")
                .append('\n');
        Finding.Where where = finding.where();
        String line = where.line() > 0 ? " " + Labels.LINE.in(language) + " " + where.line() : "";
        add(text, Labels.WHERE, (where.path() + line).strip(), language);
        add(text, Labels.EXPECTED, finding.expected(), language);
        add(text, Labels.FOUND, finding.found(), language);
        add(text, Labels.REMEDY, finding.remedy().in(language), language);
        add(text, Labels.IN_CALL, finding.exchange(), language);
        return text.toString();
    }

    private static void add(StringBuilder text, Labels name, String value, Language language) {
        if (!value.isEmpty()) {
            text.append("  ")
                    .append(name.in(language))
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }
}
