package se.ntjp.testcases.lint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.TestSuite;

class SuiteLintTest {

    private final SuiteLint lint =
            new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations());
    private final TestSuite wrong =
            new SuiteReader().read("everything-wrong.yaml", Golden.input("suites/linted/everything-wrong.yaml"));

    @Test
    void everything_that_means_nothing_is_told_with_its_place() {
        Golden.assertSame("suites/lint.txt", lint.problems(wrong));
    }

    @Test
    void a_suite_with_lint_is_not_run() {
        assertThatThrownBy(() -> lint.require(wrong))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("ERR-99");
    }
}
