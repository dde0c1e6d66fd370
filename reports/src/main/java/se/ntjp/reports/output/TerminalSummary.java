package se.ntjp.reports.output;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.RunReport;
import se.ntjp.reports.words.Headline;
import se.ntjp.reports.words.Labels;
import se.ntjp.reports.words.Sentence;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * The outcome in a few plain lines.
 *
 * @param language in which language
 * @param colours whether the terminal understands ANSI colours
 */
public record TerminalSummary(Language language, boolean colours) {

    private static final Map<Verdict, String> COLOURS = new EnumMap<>(Map.of(
            Verdict.PASSED, "32",
            Verdict.DEVIATION, "33",
            Verdict.MANUAL, "34",
            Verdict.UNDECIDED, "35",
            Verdict.FAILED, "31",
            Verdict.HARNESS_ERROR, "31"));

    /**
     * What is printed.
     *
     * @param page where the report lies, named at the end
     */
    public String of(RunReport report, Path page) {
        StringBuilder out = new StringBuilder();
        out.append("%s %s %s\n\n"
                .formatted(
                        report.run().contract().id(),
                        Labels.TERMINAL_AGAINST.in(language),
                        report.run().target()));
        report.counts().forEach((verdict, count) -> {
            if (count > 0) {
                out.append(coloured(verdict, "%5d  %s".formatted(count, verdict.label(language))))
                        .append('\n');
            }
        });
        out.append('\n')
                .append(coloured(report.verdict(), report.verdict().label(language)))
                .append(": ")
                .append(Headline.of(report).in(language))
                .append('\n');
        report.run().problems().forEach(problem -> out.append("  ")
                .append(Sentence.of(problem.in(language)))
                .append('\n'));
        first(report).ifPresent(testCase -> out.append('\n').append(toFix(testCase)));
        out.append('\n')
                .append(Labels.TERMINAL_REPORT.in(language))
                .append(": ")
                .append(page)
                .append('\n');
        return out.toString();
    }

    private static Optional<CaseReport> first(RunReport report) {
        return Stream.of(Verdict.FAILED, Verdict.HARNESS_ERROR, Verdict.UNDECIDED)
                .flatMap(verdict -> report.cases(verdict).stream())
                .findFirst();
    }

    private String toFix(CaseReport testCase) {
        String heading = "%s: %s %s %s\n"
                .formatted(
                        Labels.TERMINAL_FIRST.in(language),
                        Labels.CASE.in(language),
                        testCase.id(),
                        testCase.title().in(language));
        Optional<Finding> gravest = testCase.findings().stream().findFirst();
        return heading
                + gravest.map(finding -> FindingText.of(finding, language).indent(2))
                        .orElse("  " + testCase.reason().in(language) + "\n");
    }

    private String coloured(Verdict verdict, String text) {
        return colours && COLOURS.containsKey(verdict)
                ? "\u001b[%sm%s\u001b[0m".formatted(COLOURS.get(verdict), text)
                : text;
    }
}
