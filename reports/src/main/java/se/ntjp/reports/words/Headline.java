package se.ntjp.reports.words;

import se.ntjp.contracts.text.Text;
import se.ntjp.reports.view.RunReport;
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
        return report.run().complete() ? headline : joined(headline, Labels.INCOMPLETE.with());
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
