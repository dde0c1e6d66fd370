package se.ntjp.harness.cli;

import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
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

    private final Language language;
    private final ProgressBar bar;
    private final PrintStream terminal;

    /**
     * @param watched whether the terminal is one that a person watches
     */
    Progress(Language language, int cases, boolean watched, PrintStream terminal) {
        this.language = language;
        this.terminal = terminal;
        this.bar = watched
                ? new ProgressBarBuilder()
                        .setInitialMax(cases)
                        .setTaskName(language == Language.SV ? "Testfall" : "Test cases")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal))
                        .setUpdateIntervalMillis(100)
                        .build()
                : null;
    }

    @Override
    public void begins(TestCase testCase) {
        if (bar != null) {
            bar.setExtraMessage(testCase.id() + " " + testCase.title().in(language));
        }
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
