package se.ntjp.testcases.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.Call.Take;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** What a call takes from, repeats over or is compared with stands before it; no two calls of a case have one id. */
record CallsReferToEarlierOnes() implements SuiteRule {

    private static final Set<String> COMPARING = Set.of("fewerRecordsThan", "sameContentAs", "noneOf");

    @Override
    public List<String> problems(TestSuite suite) {
        return Visit.calls(suite, CallsReferToEarlierOnes::problems);
    }

    private static Stream<String> problems(TestCase testCase, Call call) {
        Stream<String> references = references(call)
                .filter(id -> Visit.earlier(testCase, call, id).isEmpty())
                .map(id -> "expected the id of an earlier call of the case, found «%s». Earlier are %s."
                        .formatted(id, earlier(testCase, call)));
        Stream<String> twice = Visit.earlier(testCase, call, call.id())
                .map(other -> "expected an id of its own, found that of an earlier call. Rename one of them.")
                .stream();
        return Stream.concat(references, twice);
    }

    private static Stream<String> references(Call call) {
        Stream<String> taken = call.take().stream().map(Take::from);
        Stream<String> repeated = Stream.ofNullable(call.repeat()).map(Call.Repeat::of);
        Stream<String> compared = call.expect().stream().flatMap(CallsReferToEarlierOnes::compared);
        return Stream.of(taken, repeated, compared).flatMap(each -> each).distinct();
    }

    private static Stream<String> compared(Expect expect) {
        JsonNode arguments = expect.arguments();
        if (COMPARING.contains(expect.name())) {
            return Stream.of(arguments.asText());
        }
        return expect.name().equals("matchesFilter")
                ? Stream.of(arguments.path("of").asText())
                : Stream.empty();
    }

    private static String earlier(TestCase testCase, Call call) {
        List<String> ids = testCase.calls().stream()
                .takeWhile(each -> each != call)
                .map(Call::id)
                .toList();
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
