package se.ntjp.reports.words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.verdict.Verdict;

/** The outcome of a run in a sentence or three. */
public final class Headline {

    private Headline() {}

    /** What a reader must know if nothing else is read. */
    public static Text of(RunReport report) {
        Text headline = main(report);
        int open = report.counts().get(Verdict.NOT_TESTED);
        if (open > 0 && open < report.cases().size()) {
            headline = joined(headline, Labels.HEADLINE_OPEN.with(open));
        }
        headline = beside(report).map(joinedTo(headline)).orElse(headline);
        return report.run().complete() ? headline : joined(headline, Labels.INCOMPLETE.with());
    }

    /** How the suite's own cases came out, where some that are stricter stand beside them. */
    private static Optional<Text> beside(RunReport report) {
        List<CaseReport> stricter = report.cases().stream()
                .filter(each -> StricterCases.isOne(each.id()))
                .toList();
        long own = report.cases().size() - stricter.size();
        long passed = report.cases().stream()
                .filter(each -> !StricterCases.isOne(each.id()) && each.verdict() == Verdict.PASSED)
                .count();
        long failed = stricter.stream()
                .filter(each -> each.verdict() == Verdict.FAILED)
                .count();
        return stricter.isEmpty()
                ? Optional.empty()
                : Optional.of(Labels.HEADLINE_BESIDE.with(passed, own, failed, stricter.size()));
    }

    private static UnaryOperator<Text> joinedTo(Text first) {
        return second -> joined(first, second);
    }

    private static Text main(RunReport report) {
        Verdict verdict = report.verdict();
        Verdict counted = verdict == Verdict.UNDECIDED && report.counts().get(verdict) == 0 ? Verdict.PASSED : verdict;
        return switch (counted) {
            case FAILED -> counted(Labels.HEADLINE_FAILED, counted, report);
            case HARNESS_ERROR -> counted(Labels.HEADLINE_HARNESS_ERROR, counted, report);
            case UNDECIDED -> counted(Labels.HEADLINE_UNDECIDED, counted, report);
            case MANUAL -> counted(Labels.HEADLINE_MANUAL, counted, report);
            case DEVIATION -> counted(Labels.HEADLINE_DEVIATION, counted, report);
            case PASSED -> counted(Labels.HEADLINE_PASSED, counted, report);
            case NOT_TESTED, NOT_APPLICABLE -> Labels.HEADLINE_NOTHING.with();
        };
    }

    private static Text counted(Labels label, Verdict verdict, RunReport report) {
        return label.with(report.counts().get(verdict), report.cases().size());
    }

    private static Text joined(Text first, Text second) {
        return Text.of(first.sv() + " " + second.sv(), first.en() + " " + second.en());
    }
}
