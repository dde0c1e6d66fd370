package se.ntjp.testcases.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Every requirement that a case proves, or that an expectation of it names as broken, is in the catalogue. */
record RequirementsAreKnown(RequirementCatalogue catalogue) implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        List<String> problems = new ArrayList<>();
        for (TestCase each : suite.cases()) {
            Stream.concat(
                            unknown("proves", each.proves().stream()),
                            unknown(
                                    "rule",
                                    each.calls().stream()
                                            .flatMap(call -> call.expect().stream())
                                            .map(expect -> expect.arguments().path("rule"))
                                            .filter(JsonNode::isTextual)
                                            .map(JsonNode::asText)))
                    .map(problem -> "%s, case %s: %s".formatted(suite.origin(), each.id(), problem))
                    .forEach(problems::add);
        }
        return problems;
    }

    private Stream<String> unknown(String key, Stream<String> ids) {
        return ids.filter(id -> catalogue.find(id).isEmpty())
                .map(id -> "expected in «%s» a requirement of the catalogue, found «%s». Correct the id."
                        .formatted(key, id));
    }
}
