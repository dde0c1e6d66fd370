package se.ntjp.harness.cli;

import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** Shows how far a run has come: a bar where somebody watches, nothing that fills a log where nobody does. */
final class Progress implements RunListener, AutoCloseable {

    /** So much of a title that, in 80 columns, 20 are left for the bar. */
    private static final int TITLE = 22;

    private final Language language;
    private final ProgressBar bar;
    private final PrintStream terminal;

    /**
     * @param watched whether the terminal is one that a person watches
     */
    Progress(Language language, int cases, boolean watched, PrintStream terminal) {
        this(language, cases, watched, terminal, new ConsoleProgressBarConsumer(terminal));
    }

    Progress(Language language, int cases, boolean watched, PrintStream terminal, ProgressBarConsumer consumer) {
        this.language = language;
        this.terminal = terminal;
        this.bar = watched
                ? new ProgressBarBuilder()
                        .setInitialMax(cases)
                        .setTaskName(language == Language.SV ? "Testfall" : "Test cases")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(consumer)
                        .setUpdateIntervalMillis(100)
                        .hideEta()
                        .build()
                : null;
    }

    @Override
    public void begins(TestCase testCase) {
        if (bar != null) {
            bar.setExtraMessage(shortened(testCase.id() + " " + testCase.title().in(language)));
        }
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 3) + "...";
    }

    @Override
    public void exchanged(TestCase testCase, Call call, Map<String, String> parameters, Exchange exchange) {
        if (bar != null) {
            bar.refresh();
        }
    }

    @Override
    public void ended(TestCase testCase, CaseResult result) {
        if (bar != null) {
            bar.step();
        } else if (result.verdict() == Verdict.FAILED || result.verdict() == Verdict.HARNESS_ERROR) {
            terminal.printf(
                    "%s %s: %s%n",
                    testCase.id(),
                    testCase.title().in(language),
                    result.verdict().label(language));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
