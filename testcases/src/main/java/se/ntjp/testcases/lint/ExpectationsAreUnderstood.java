package se.ntjp.testcases.lint;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Every expectation has a known name and arguments that it understands. */
record ExpectationsAreUnderstood(Expectations expectations) implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        List<String> problems = new ArrayList<>();
        for (TestCase each : Visit.cases(suite)) {
            for (Call call : each.calls()) {
                for (Expect expect : call.expect()) {
                    try {
                        expectations.make(suite.origin(), each.id(), expect);
                    } catch (IllegalArgumentException e) {
                        problems.add(e.getMessage());
                    }
                }
            }
        }
        return problems;
    }
}
