package se.ntjp.testcases.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Goes through the cases and calls of a suite that are run at all, and says where a problem is. */
final class Visit {

    private Visit() {}

    /** The cases that apply to the contract. */
    static List<TestCase> cases(TestSuite suite) {
        return suite.cases().stream()
                .filter(each -> each.notApplicable().isEmpty())
                .toList();
    }

    /** The problems of every call, each with its place before it. */
    static List<String> calls(TestSuite suite, BiFunction<TestCase, Call, Stream<String>> problems) {
        List<String> found = new ArrayList<>();
        for (TestCase each : cases(suite)) {
            for (Call call : each.calls()) {
                problems.apply(each, call)
                        .map(problem ->
                                "%s, case %s, call «%s»: %s".formatted(suite.origin(), each.id(), call.id(), problem))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The call of a case that has this id and stands before another. */
    static Optional<Call> earlier(TestCase testCase, Call call, String id) {
        return testCase.calls().stream()
                .takeWhile(each -> each != call)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
