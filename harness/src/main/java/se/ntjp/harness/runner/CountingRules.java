package se.ntjp.harness.runner;

import java.util.List;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Which of the rules of every exchange count in a suite's cases. What the others find is a remark in the case, and counts
 * in the case that sums it up.
 */
final class CountingRules {

    private final TestSuite suite;
    private final StricterFindings stricter = new StricterFindings();

    CountingRules(TestSuite suite) {
        this.suite = suite;
    }

    /** Whether a case makes no calls, but sums up what did not count in the others. */
    boolean isSummary(TestCase testCase) {
        return testCase.calls().isEmpty();
    }

    Cases.Outcome summary(TestCase testCase) {
        return stricter.outcome(testCase);
    }

    /**
     * The findings of an exchange as they are in their case.
     *
     * @param judgeable whether the answer is one that the case can be judged by; where not, everything counts that says why
     */
    List<Finding> of(Call call, ExchangeReading reading, List<Finding> found, boolean judgeable) {
        List<String> rules = suite.counting(call);
        if (rules.isEmpty()) {
            return found;
        }
        stricter.exchanged(reading.exchange().id());
        return found.stream()
                .map(finding -> judgeable && isBeside(finding, rules)
                        ? stricter.add(StricterCases.EXCHANGES, finding)
                        : finding)
                .toList();
    }

    private static boolean isBeside(Finding finding, List<String> rules) {
        boolean decided = finding.effect() != Verdict.PASSED
                && finding.effect() != Verdict.UNDECIDED
                && finding.effect() != Verdict.HARNESS_ERROR;
        return decided && !rules.contains(finding.rule());
    }
}
