package se.ntjp.testcases.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Every requirement that counts, that a case proves, or that an expectation names as broken, is in the catalogue. */
record RequirementsAreKnown(RequirementCatalogue catalogue) implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        List<String> problems = new ArrayList<>();
        unknown("counts", suite.counts().stream())
                .map(problem -> "%s: %s".formatted(suite.origin(), problem))
                .forEach(problems::add);
        for (TestCase each : suite.cases()) {
            Stream.of(
                            unknown("proves", each.proves().stream()),
                            unknown("counts", each.calls().stream().flatMap(call -> call.counts().stream())),
                            unknown(
                                    "rule",
                                    each.calls().stream()
                                            .flatMap(call -> call.expect().stream())
                                            .map(expect -> expect.arguments().path("rule"))
                                            .filter(JsonNode::isTextual)
                                            .map(JsonNode::asText)))
                    .flatMap(problem -> problem)
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
