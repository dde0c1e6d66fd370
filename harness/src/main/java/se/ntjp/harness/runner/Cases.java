package se.ntjp.harness.runner;

import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;

/** Runs single cases, each in the way its suite is written. */
public interface Cases {

    /**
     * Runs a case that lacks no data.
     *
     * @param data all test data
     */
    Outcome run(TestCase testCase, TestData data);

    /**
     * The outcome of a case.
     *
     * @param result verdict and findings
     * @param answered whether any answer at all came, where something was sent
     */
    record Outcome(CaseResult result, boolean answered) {}
}
