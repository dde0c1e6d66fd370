package se.ntjp.testcases.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.Call.Take;
import se.ntjp.testcases.suite.RequestTemplate.Element;
import se.ntjp.testcases.suite.TestSuite;

/**
 * A parameter that a call sets has a place in the request template; otherwise the producer would be asked something else
 * than the case says.
 */
record ParametersReachTheRequest() implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        Set<String> known = new TreeSet<>();
        suite.binding().request().elements().forEach(element -> collect(element, known));
        return Visit.calls(suite, (testCase, call) -> parameters(call)
                .filter(name -> !known.contains(name))
                .map(name -> "expected a parameter of the request template, found «%s». Known are %s."
                        .formatted(name, String.join(", ", known))));
    }

    private static Stream<String> parameters(Call call) {
        boolean fromTemplate = call.kind() == Kind.TEMPLATE || call.kind() == Kind.WITH_UNKNOWN_ELEMENT;
        if (!fromTemplate) {
            return Stream.empty();
        }
        Stream<String> period = call.repeat() == null ? Stream.empty() : Stream.of("periodStart", "periodEnd");
        return Stream.of(
                        call.parameters().keySet().stream().sorted(),
                        call.take().stream().map(Take::parameter),
                        period)
                .flatMap(each -> each);
    }

    private static void collect(Element element, Set<String> names) {
        names.addAll(Placeholders.names(element.text()));
        element.children().forEach(child -> collect(child, names));
    }
}
