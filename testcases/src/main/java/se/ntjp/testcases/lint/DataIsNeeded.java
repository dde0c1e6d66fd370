package se.ntjp.testcases.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestSuite;

/** Test data that a case uses stands in its {@code needs} or {@code own}, so that a run can say what is missing. */
record DataIsNeeded() implements SuiteRule {

    private static final Set<String> DERIVED = Set.of("patientIds", "patientIdTypes");

    @Override
    public List<String> problems(TestSuite suite) {
        return Visit.calls(suite, (testCase, call) -> {
            Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            known.addAll(DERIVED);
            known.addAll(testCase.needs());
            known.addAll(testCase.own());
            call.take().forEach(take -> known.add(take.parameter()));
            return used(call)
                    .filter(name -> !known.contains(name))
                    .map(name ->
                            "expected «%s» in «needs» or «own» of the case, found it only here. Add it, or correct the name."
                                    .formatted(name));
        });
    }

    private static Stream<String> used(Call call) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        call.parameters().values().forEach(value -> names.addAll(Placeholders.names(value)));
        names.addAll(Placeholders.names(call.consumer()));
        names.addAll(Placeholders.names(call.logicalAddress()));
        call.headers().values().forEach(value -> names.addAll(Placeholders.names(value)));
        if (call.repeat() != null) {
            names.addAll(Placeholders.names(call.repeat().count()));
        }
        call.expect().forEach(expect -> names.addAll(Placeholders.names(expect.arguments())));
        return names.stream();
    }
}
