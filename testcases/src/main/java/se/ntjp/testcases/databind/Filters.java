package se.ntjp.testcases.databind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.period.Period;
import se.ntjp.testcases.period.PeriodRule;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.suite.TestSuite.Binding;

/**
 * What a call's parameters leave of an unfiltered answer. A parameter filters by the path of its own name
 * ({@code careUnit}, {@code careUnit2} too), by that name with {@code Id} after it ({@code careContact} by
 * {@code careContactId}), or by the path that an
 * expectation, the call's own first, holds against the same test data.
 */
final class Filters {

    private static final String START = "periodStart";
    private static final String END = "periodEnd";
    private static final Set<String> OF_RECORDS = Set.of("everyRecord", "someRecord");
    private static final Set<String> OF_EVERY_CALL = Set.of("patientId", "patientIdType");

    private final TestSuite suite;
    private final Binding binding;

    Filters(TestSuite suite) {
        this.suite = suite;
        this.binding = suite.binding();
    }

    /** The names of test data that are an end of the call's period. */
    static Set<String> periodNames(Call call) {
        return Placeholders.names(
                call.parameters().getOrDefault(START, "") + call.parameters().getOrDefault(END, ""));
    }

    /** The first name of test data that the call's period begins with, if it has one. */
    static Optional<String> periodStart(Call call) {
        return Placeholders.names(call.parameters().getOrDefault(START, "")).stream()
                .findFirst();
    }

    /** Whether a call asks for less than everything. */
    static boolean any(Call call) {
        return call.parameters().keySet().stream().anyMatch(Filters::filters);
    }

    private static boolean filters(String parameter) {
        return !OF_EVERY_CALL.contains(parameter) && !parameter.startsWith("/");
    }

    /** The suite's name of the path that a parameter filters by; empty where nothing tells. */
    Optional<String> path(Call call, String parameter) {
        String plain = parameter.replaceFirst("[0-9]+$", "");
        return Stream.of(parameter, plain, plain + "Id")
                .filter(binding.paths()::containsKey)
                .findFirst()
                .or(() -> Placeholders.names(call.parameters().getOrDefault(parameter, "")).stream()
                        .flatMap(name -> Stream.concat(expectedAt(call, name).stream(), expectedAnywhere(suite, name)))
                        .findFirst());
    }

    /** The paths that the calls of a suite compare with a name of test data. */
    static Stream<String> expectedAnywhere(TestSuite suite, String name) {
        return suite.cases().stream()
                .flatMap(each -> each.calls().stream())
                .flatMap(call -> expectedAt(call, name).stream());
    }

    /** The path whose value one of a call's expectations compares with a name of test data. */
    static Optional<String> expectedAt(Call call, String name) {
        return call.expect().stream()
                .filter(expect -> OF_RECORDS.contains(expect.name()))
                .map(Call.Expect::arguments)
                .filter(arguments -> Stream.of("is", "in")
                        .anyMatch(key -> Placeholders.names(arguments.path(key)).contains(name)))
                .map(arguments -> arguments.path("at").asText())
                .filter(at -> !at.isEmpty())
                .findFirst();
    }

    /**
     * The records that a call with these parameters should not get.
     *
     * @return empty where it cannot be told what a parameter does
     */
    Optional<List<XdmNode>> dropped(CallReading unfiltered, Call call, Map<String, String> parameters) {
        Map<String, List<String>> wanted = new HashMap<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (filters(name) && !name.equals(START) && !name.equals(END)) {
                Optional<String> path = path(call, name);
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                wanted.computeIfAbsent(path.get(), key -> new ArrayList<>()).add(parameter.getValue());
            }
        }
        boolean byPeriod = parameters.containsKey(START) || parameters.containsKey(END);
        if (byPeriod && binding.times().paths().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unfiltered.records().stream()
                .filter(record ->
                        !hasAll(unfiltered, record, wanted) || byPeriod && !isIn(unfiltered, record, parameters))
                .toList());
    }

    private static boolean hasAll(CallReading answer, XdmNode record, Map<String, List<String>> wanted) {
        return wanted.entrySet().stream().allMatch(each -> answer.values(record, each.getKey()).stream()
                .map(String::strip)
                .anyMatch(each.getValue()::contains));
    }

    private static boolean isIn(CallReading answer, XdmNode record, Map<String, String> parameters) {
        String start = parameters.getOrDefault(START, "");
        String end = parameters.getOrDefault(END, "");
        try {
            return new PeriodRule(answer).selects(record, Period.of(start, end));
        } catch (IllegalArgumentException e) {
            // The user's own period is none; it selects nothing.
            return false;
        }
    }
}
