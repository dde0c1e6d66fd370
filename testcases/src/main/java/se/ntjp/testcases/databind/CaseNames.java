package se.ntjp.testcases.databind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;

/** The names of test data that a case uses, and what each is for: told by where the suite uses it. */
final class CaseNames {

    static final String PATIENT = "patientId";
    static final String PATIENT_TYPE = "patientIdType";

    /** Made of others when a case runs. */
    private static final Set<String> DERIVED = Set.of("patientIds", "patientIdTypes");

    private final TestCase testCase;
    private final Filters filters;

    CaseNames(TestCase testCase, Filters filters) {
        this.testCase = testCase;
        this.filters = filters;
    }

    /** What a name is for. */
    enum Role {
        /** The patient whom the case is about, and the identity's type. */
        PATIENT,
        /** Another identity that the producer is asked about. */
        OTHER_PATIENT,
        /** A value that records have at a path. */
        VALUE,
        /** An end of a period. */
        PERIOD,
        /** How often a call is repeated. */
        COUNT,
        /** A text that is looked for in the answer. */
        TEXT,
        /** Anything else: an address, a consumer, an agreement. Only the user can know it. */
        GIVEN
    }

    /** Every name, in the order of the case. */
    Set<String> all() {
        Set<String> names = new LinkedHashSet<>(testCase.needs());
        names.addAll(testCase.own());
        testCase.calls().forEach(call -> names.addAll(names(call)));
        names.removeAll(DERIVED);
        return names;
    }

    private static Set<String> names(Call call) {
        Set<String> names = new LinkedHashSet<>();
        call.parameters().values().stream().sorted().forEach(value -> names.addAll(Placeholders.names(value)));
        names.addAll(Placeholders.names(call.consumer() + call.logicalAddress()));
        call.expect().forEach(expect -> names.addAll(Placeholders.names(expect.arguments())));
        return names;
    }

    List<String> all(Role role) {
        return all().stream().filter(name -> role(name) == role).toList();
    }

    Role role(String name) {
        if (name.equals(PATIENT) || name.equals(PATIENT_TYPE)) {
            return Role.PATIENT;
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*patientid[0-9]*")) {
            return Role.OTHER_PATIENT;
        }
        if (inCalls(call -> Filters.periodNames(call).stream().filter(name::equals))
                .isPresent()) {
            return Role.PERIOD;
        }
        if (inCalls(call -> Stream.ofNullable(call.repeat())
                        .flatMap(repeat -> Placeholders.names(repeat.count()).stream())
                        .filter(name::equals))
                .isPresent()) {
            return Role.COUNT;
        }
        if (inCalls(call -> expected(call, "text", name)).isPresent()) {
            return Role.TEXT;
        }
        boolean address = name.equals("logicalAddress") || name.equals("httpHeaderHsaId");
        return address || path(name).isEmpty() ? Role.GIVEN : Role.VALUE;
    }

    private static Stream<String> expected(Call call, String expectation, String name) {
        return call.expect().stream()
                .filter(expect -> expect.name().equals(expectation))
                .flatMap(expect -> Placeholders.names(expect.arguments()).stream())
                .filter(name::equals);
    }

    /** The path at which records have the values of a name. */
    Optional<String> path(String name) {
        return inCalls(call -> Stream.concat(
                call.parameters().entrySet().stream()
                        .filter(parameter ->
                                Placeholders.names(parameter.getValue()).contains(name))
                        .flatMap(parameter -> filters.path(call, parameter.getKey()).stream()),
                Filters.expectedAt(call, name).stream()));
    }

    private <T> Optional<T> inCalls(Function<Call, Stream<T>> part) {
        return testCase.calls().stream().flatMap(part).findFirst();
    }
}
