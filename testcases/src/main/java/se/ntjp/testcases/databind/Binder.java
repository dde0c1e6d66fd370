package se.ntjp.testcases.databind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.CaseChoice.Kind;
import se.ntjp.testcases.databind.Rehearsal.Outcome;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/**
 * Chooses test data for a suite out of what the producer answered: one patient for as many cases as it will do for, and
 * for each other case the patient and the values that show most.
 */
public final class Binder {

    private static final Text USUAL = Text.of(
            "%s: %s. Räcker för %d testfall, flest av dem som frågades efter.",
            "%s: %s. Does for %d cases, more than any other that was asked about.");
    private static final Text NOBODY =
            Text.of("Ingen av identiteterna har några poster.", "None of the identities has any records.");

    private final TestSuite suite;
    private final Survey survey;
    private final TestData base;
    private final Attempts attempts;
    private final Reasons reasons;

    /**
     * @param survey what the producer answered
     * @param given what the user gave: addresses and consumers, which no answer tells, and values to try first
     * @param sample the suite's published data
     */
    public Binder(TestSuite suite, Survey survey, TestData given, TestData sample) {
        Filters filters = new Filters(suite);
        Rehearser rehearser = new Rehearser(suite, survey, filters);
        this.suite = suite;
        this.survey = survey;
        this.base = writable(given, survey.discretion());
        this.attempts = new Attempts(survey, filters, rehearser, base, sample);
        this.reasons = new Reasons(survey, rehearser);
    }

    private static TestData writable(TestData given, Discretion discretion) {
        Map<String, Map<String, String>> cases = new TreeMap<>();
        given.cases().forEach((id, values) -> cases.put(id, writable(values, discretion)));
        return new TestData(writable(given.global(), discretion), cases);
    }

    private static Map<String, String> writable(Map<String, String> values, Discretion discretion) {
        Map<String, String> kept = new TreeMap<>(values);
        kept.values().removeIf(value -> !discretion.mayWrite(value));
        return kept;
    }

    /** Chooses. */
    public Bindings bind() {
        Map<TestCase, List<Attempt>> tried = new LinkedHashMap<>();
        for (TestCase each : suite.cases()) {
            if (each.notApplicable().isEmpty() && !each.calls().isEmpty()) {
                tried.put(each, attempts.untold(each).isEmpty() ? attempts.of(each) : List.of());
            }
        }
        Map<String, Long> uses = uses(tried);
        Optional<TestIdentity> usual = usual(uses);
        Map<String, String> global = global(tried.keySet(), usual);
        Set<String> used = new LinkedHashSet<>();
        List<CaseChoice> choices = new ArrayList<>();
        tried.forEach((testCase, all) -> choices.add(choice(testCase, all, usual, used, global)));
        Text why = usual.map(patient -> USUAL.with(
                        patient.words(), reasons.has(survey.of(patient.id()).orElseThrow()), uses.get(patient.id())))
                .orElse(NOBODY);
        return new Bindings(suite, usual, why, global, choices);
    }

    /** Identity to the number of cases it would do for, of those that need no patient of their own. */
    private static Map<String, Long> uses(Map<TestCase, List<Attempt>> tried) {
        Map<String, Long> uses = new LinkedHashMap<>();
        tried.forEach((testCase, all) -> all.stream()
                .filter(attempt -> attempt.holds() && !testCase.own().contains(CaseNames.PATIENT))
                .forEach(attempt -> uses.merge(attempt.answer().identity().id(), 1L, Long::sum)));
        return uses;
    }

    private Optional<TestIdentity> usual(Map<String, Long> uses) {
        return survey.answers().stream()
                .filter(answer -> !answer.records().isEmpty()
                        && uses.containsKey(answer.identity().id()))
                .max(Comparator.<PatientAnswer>comparingLong(
                                answer -> uses.get(answer.identity().id()))
                        .thenComparing(answer -> -survey.answers().indexOf(answer)))
                .map(PatientAnswer::identity);
    }

    private Map<String, String> global(Set<TestCase> cases, Optional<TestIdentity> usual) {
        Map<String, String> global = new TreeMap<>();
        cases.stream().flatMap(attempts::given).forEach(name -> Optional.ofNullable(
                        base.global().get(name))
                .ifPresent(value -> global.put(name, value)));
        usual.ifPresent(patient -> {
            global.put(CaseNames.PATIENT, patient.id());
            global.put(CaseNames.PATIENT_TYPE, patient.type());
        });
        return global;
    }

    private CaseChoice choice(
            TestCase testCase,
            List<Attempt> all,
            Optional<TestIdentity> usual,
            Set<String> used,
            Map<String, String> global) {
        List<String> untold = attempts.untold(testCase);
        if (!untold.isEmpty()) {
            return new CaseChoice(testCase, Kind.WORD, Optional.empty(), Map.of(), List.of(reasons.untold(untold)));
        }
        Optional<Attempt> best = best(all, usual, used);
        if (best.isEmpty()) {
            return new CaseChoice(testCase, Kind.IDENTITY, Optional.empty(), Map.of(), reasons.noIdentity(testCase));
        }
        if (best.get().rehearsal().outcome() == Outcome.LACKING) {
            Attempt nearest = nearest(all, usual);
            return reasons.lacking(testCase, nearest);
        }
        used.add(best.get().answer().identity().id());
        return new CaseChoice(
                testCase,
                Kind.COVERED,
                Optional.of(best.get().answer().identity()),
                own(testCase, best.get(), global),
                reasons.of(testCase, best.get(), usual));
    }

    /** What a case must have of its own, so that it sees what it was tried with. */
    private static Map<String, String> own(TestCase testCase, Attempt attempt, Map<String, String> global) {
        Map<String, String> own = new TreeMap<>(attempt.values());
        own.put(CaseNames.PATIENT, attempt.answer().identity().id());
        own.put(CaseNames.PATIENT_TYPE, attempt.answer().identity().type());
        own.entrySet()
                .removeIf(each -> each.getValue().equals(global.get(each.getKey()))
                        && !testCase.own().contains(each.getKey()));
        return own;
    }

    /**
     * The best attempt; of equal ones that with the usual patient, then a patient with a personal identity number, then one
     * who is used already.
     */
    private static Optional<Attempt> best(List<Attempt> all, Optional<TestIdentity> usual, Set<String> used) {
        Comparator<Attempt> order = Comparator.<Attempt, Boolean>comparing(
                        attempt -> !usual.equals(Optional.of(attempt.answer().identity())))
                .thenComparing(attempt -> attempt.answer().identity().kind())
                .thenComparing(
                        attempt -> !used.contains(attempt.answer().identity().id()));
        Optional<Attempt> best = Optional.empty();
        for (Attempt attempt : all.stream().sorted(order).toList()) {
            if (best.isEmpty() || attempt.rehearsal().betterThan(best.get().rehearsal())) {
                best = Optional.of(attempt);
            }
        }
        return best;
    }

    /** Where something is best registered: on the usual patient, else on who has most records. */
    private Attempt nearest(List<Attempt> all, Optional<TestIdentity> usual) {
        return all.stream()
                .max(Comparator.<Attempt, Boolean>comparing(attempt ->
                                usual.equals(Optional.of(attempt.answer().identity())))
                        .thenComparing(attempt -> attempt.answer().records().size())
                        .thenComparing(attempt -> -all.indexOf(attempt)))
                .orElseThrow();
    }
}
