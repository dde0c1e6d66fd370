package se.ntjp.harness.runner;

import java.util.Map;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;

/** Is told what happens in a run, as it happens: the record, and the progress on the terminal. */
public interface RunListener {

    /** A case begins. */
    default void begins(TestCase testCase) {}

    /** A call was made. */
    default void exchanged(TestCase testCase, Call call, Map<String, String> parameters, Exchange exchange) {}

    /** A case has its outcome. */
    default void ended(TestCase testCase, CaseResult result) {}
}
