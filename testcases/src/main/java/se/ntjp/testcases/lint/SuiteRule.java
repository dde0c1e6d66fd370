package se.ntjp.testcases.lint;

import java.util.List;
import se.ntjp.testcases.suite.TestSuite;

/** One thing that must hold of a suite. */
interface SuiteRule {

    /** What breaks the rule: each names file, case and call, what was expected and what was found. */
    List<String> problems(TestSuite suite);
}
