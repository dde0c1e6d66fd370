package se.ntjp.testcases.databind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.CaseNames.Role;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.suite.TestCase;

/** Tries a case with every patient that may do, each with the values of the patient's own records. */
final class Attempts {

    private static final int TELLS_MUCH = 2;

    private final Survey survey;
    private final Filters filters;
    private final Rehearser rehearser;
    private final TestData base;
    private final TestData sample;

    /**
     * @param base what the user gave, as far as it may be written
     * @param sample the published data
     */
    Attempts(Survey survey, Filters filters, Rehearser rehearser, TestData base, TestData sample) {
        this.survey = survey;
        this.filters = filters;
        this.rehearser = rehearser;
        this.base = base;
        this.sample = sample;
    }

    CaseNames names(TestCase testCase) {
        return new CaseNames(testCase, filters);
    }

    /** The names that only the user has values for, and has not given. */
    List<String> untold(TestCase testCase) {
        TestData seen = base.forCase(testCase.id());
        Map<String, String> own = base.cases().getOrDefault(testCase.id(), Map.of());
        return names(testCase).all(Role.GIVEN).stream()
                .filter(name -> seen.value(name).isEmpty() || testCase.own().contains(name) && !own.containsKey(name))
                .toList();
    }

    /**
     * Whether a case may be about an identity. One that must have a type of its own and does not say which is about
     * reserve numbers; a request for these must name their source system, so no other case is.
     */
    static boolean eligible(TestCase testCase, TestIdentity identity) {
        String wanted = testCase.fits().get(CaseNames.PATIENT_TYPE);
        if (wanted != null) {
            return identity.type().equals(wanted);
        }
        boolean reserve = testCase.own().contains(CaseNames.PATIENT_TYPE);
        return reserve == (identity.kind() == IdentityType.LOCAL);
    }

    /** The best attempt with each patient, in the order of the user's file. */
    List<Attempt> of(TestCase testCase) {
        return survey.answers().stream()
                .filter(answer -> eligible(testCase, answer.identity()))
                .map(answer -> best(testCase, answer))
                .toList();
    }

    private Attempt best(TestCase testCase, PatientAnswer answer) {
        List<Map<String, String>> combinations =
                new Candidates(testCase, names(testCase), base, sample, survey).of(answer);
        int most = TELLS_MUCH
                * (int) testCase.calls().stream()
                        .filter(call -> Filters.any(call) || call.repeat() != null)
                        .count();
        Optional<Attempt> best = Optional.empty();
        for (Map<String, String> values : combinations.isEmpty() ? List.of(Map.<String, String>of()) : combinations) {
            Attempt attempt = attempt(testCase, answer, values);
            if (best.isEmpty() || attempt.rehearsal().betterThan(best.get().rehearsal())) {
                best = Optional.of(attempt);
            }
            if (attempt.holds() && attempt.rehearsal().telling() >= most) {
                break;
            }
        }
        return best.orElseThrow();
    }

    private Attempt attempt(TestCase testCase, PatientAnswer answer, Map<String, String> values) {
        Map<String, String> own = new TreeMap<>(values);
        own.put(CaseNames.PATIENT, answer.identity().id());
        own.put(CaseNames.PATIENT_TYPE, answer.identity().type());
        TestData data = new TestData(base.global(), Map.of(testCase.id(), own)).forCase(testCase.id());
        List<String> texts = names(testCase).all(Role.TEXT).stream()
                .flatMap(name -> data.value(name).stream())
                .toList();
        return new Attempt(answer, values, data, rehearser.rehearse(testCase, data), texts);
    }

    Stream<String> given(TestCase testCase) {
        return names(testCase).all(Role.GIVEN).stream();
    }
}
