package se.ntjp.reports.output;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.Cause;
import se.ntjp.reports.view.RunReport;
import se.ntjp.reports.words.Headline;
import se.ntjp.reports.words.Labels;
import se.ntjp.reports.words.Sentence;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.verdict.Verdict;

/**
 * The outcome in a few plain lines.
 *
 * @param language in which language
 * @param colours whether the terminal understands ANSI colours
 */
public record TerminalSummary(Language language, boolean colours) {

    private static final int SHOWN = 3;
    private static final int CASES_NAMED = 8;
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
                out.append(coloured(verdict, String.format(Locale.ROOT, "%5d  %s", count, verdict.label(language))))
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
        out.append(untried(report));
        out.append(toFix(Cause.of(report.cases())));
        out.append('\n')
                .append(Labels.TERMINAL_REPORT.in(language))
                .append(": ")
                .append(page)
                .append('\n');
        return out.toString();
    }

    /** Why nothing at all was sent, and what to do about it; empty where something was. */
    private String untried(RunReport report) {
        List<CaseReport> open = report.cases(Verdict.NOT_TESTED);
        if (open.isEmpty() || !report.exchanges().isEmpty()) {
            return "";
        }
        String reasons = open.stream()
                .map(each -> each.reason().in(language))
                .distinct()
                .limit(SHOWN)
                .map(reason -> "  " + reason + "\n")
                .collect(Collectors.joining());
        boolean lacksLeaveOnly = open.stream().allMatch(each -> each.needs().contains(TestData.ALLOW_WRITES));
        return lacksLeaveOnly ? reasons : reasons + "  " + Labels.TERMINAL_DATA.in(language) + "\n";
    }

    private String toFix(List<Cause> causes) {
        StringBuilder out = new StringBuilder();
        for (Cause cause : causes.subList(0, Math.min(SHOWN, causes.size()))) {
            out.append(out.isEmpty() ? "\n" + Labels.TERMINAL_FIRST.in(language) + ":\n" : "");
            out.append(FindingText.of(cause.example(), language).indent(2));
            out.append("    %s: %s\n".formatted(Labels.CASE.in(language), cases(cause)));
        }
        int more = causes.size() - SHOWN;
        return more > 0
                ? out.append("  " + Labels.TERMINAL_MORE.in(language).formatted(more) + "\n")
                        .toString()
                : out.toString();
    }

    private static String cases(Cause cause) {
        int count = cause.cases().size();
        String first = String.join(", ", cause.cases().subList(0, Math.min(CASES_NAMED, count)));
        return count > CASES_NAMED ? "%s … (%s)".formatted(first, count) : first;
    }

    private String coloured(Verdict verdict, String text) {
        return colours && COLOURS.containsKey(verdict)
                ? "\u001b[%sm%s\u001b[0m".formatted(COLOURS.get(verdict), text)
                : text;
    }
}
