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
        boolean fromTemplate =
                Set.of(Kind.TEMPLATE, Kind.UNCHECKED, Kind.WITH_UNKNOWN_ELEMENT).contains(call.kind());
        if (!fromTemplate) {
            return Stream.empty();
        }
        Stream<String> period = call.repeat() == null ? Stream.empty() : Stream.of("periodStart", "periodEnd");
        return Stream.of(
                        call.parameters().keySet().stream().sorted(),
                        call.take().stream().map(Take::parameter).filter(name -> !addresses(call, name)),
                        period)
                .flatMap(each -> each);
    }

    /** A taken value may stand in the address or a header instead. */
    private static boolean addresses(Call call, String name) {
        return Stream.concat(Stream.of(call.logicalAddress()), call.headers().values().stream())
                .anyMatch(text -> Placeholders.names(text).contains(name));
    }

    private static void collect(Element element, Set<String> names) {
        names.addAll(Placeholders.names(element.text()));
        element.children().forEach(child -> collect(child, names));
    }
}
