package se.ntjp.testcases.lint;

import java.util.List;
import net.sf.saxon.s9api.Processor;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestSuite;

/** Finds what a suite of the right form still gets wrong, before anything is sent. */
public final class SuiteLint {

    private final List<SuiteRule> rules;

    /**
     * @param processor compiles the suite's XPaths
     * @param catalogue the requirements that a case may prove
     * @param expectations what a suite may expect
     */
    public SuiteLint(Processor processor, RequirementCatalogue catalogue, Expectations expectations) {
        this.rules = List.of(
                new RequirementsAreKnown(catalogue),
                new CallsReferToEarlierOnes(),
                new ParametersReachTheRequest(),
                new DataIsNeeded(),
                new TemplatePrefixesAreDeclared(),
                new ExpectationsAreUnderstood(expectations),
                new XPathsCompile(processor));
    }

    /** Every problem, rule by rule; empty where the suite can be run. */
    public List<String> problems(TestSuite suite) {
        return rules.stream().flatMap(rule -> rule.problems(suite).stream()).toList();
    }

    /**
     * Lets a suite pass that can be run.
     *
     * @return the suite
     * @throws SuiteException with every problem, where there is one
     */
    public TestSuite require(TestSuite suite) {
        List<String> problems = problems(suite);
        if (!problems.isEmpty()) {
            throw new SuiteException(problems);
        }
        return suite;
    }
}
