package se.ntjp.testcases.lint;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Every requirement that a case proves is in the catalogue. */
record RequirementsAreKnown(RequirementCatalogue catalogue) implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        List<String> problems = new ArrayList<>();
        for (TestCase each : suite.cases()) {
            each.proves().stream()
                    .filter(id -> catalogue.find(id).isEmpty())
                    .map(id ->
                            "%s, case %s: expected in «proves» a requirement of the catalogue, found «%s». Correct the id."
                                    .formatted(suite.origin(), each.id(), id))
                    .forEach(problems::add);
        }
        return problems;
    }
}
