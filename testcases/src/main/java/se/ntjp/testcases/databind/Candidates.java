package se.ntjp.testcases.databind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.CaseNames.Role;
import se.ntjp.testcases.period.Period;
import se.ntjp.testcases.period.Periods;
import se.ntjp.testcases.suite.TestCase;

/** The values that are worth trying for the names of a case, out of one patient's answer. */
final class Candidates {

    /** A value that no record has. */
    static final String NOWHERE = "NTJP-FINNS-INTE";

    private static final int MOST_VALUES = 8;
    private static final int MOST_OF_A_SORT = 2;
    private static final Set<Role> COMPARED = Set.of(Role.VALUE, Role.OTHER_PATIENT);
    private static final int MOST_COMBINATIONS = 64;
    private static final String DEFAULT_COUNT = "30";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final TestCase testCase;
    private final CaseNames names;
    private final TestData base;
    private final TestData sample;
    private final Survey survey;

    /**
     * @param base what the user gave
     * @param sample the published data, whose texts to look for are meant to be used as they are
     */
    Candidates(TestCase testCase, CaseNames names, TestData base, TestData sample, Survey survey) {
        this.testCase = testCase;
        this.names = names;
        this.base = base.forCase(testCase.id());
        this.sample = sample.forCase(testCase.id());
        this.survey = survey;
    }

    /** Combinations of values for all names but the patient's own, the user's own values first. */
    List<Map<String, String>> of(PatientAnswer answer) {
        List<Map<String, String>> all = List.of(Map.of());
        for (String name : names.all()) {
            switch (names.role(name)) {
                case VALUE -> all = crossed(all, singles(name, values(name, answer)));
                case OTHER_PATIENT -> all = crossed(all, singles(name, otherPatients()));
                case COUNT ->
                    all = crossed(all, singles(name, List.of(base.value(name).orElse(DEFAULT_COUNT))));
                case TEXT -> all = crossed(all, singles(name, texts(name)));
                case GIVEN ->
                    all = crossed(all, singles(name, base.value(name).stream().toList()));
                default -> {
                    // The patient is chosen by the caller, a period below.
                }
            }
        }
        return crossed(all, periods(answer)).stream()
                .filter(this::differs)
                .limit(MOST_COMBINATIONS)
                .toList();
    }

    /** Two names for the same place in a record are two things: a unit and another one. */
    private boolean differs(Map<String, String> values) {
        Map<String, String> seen = new TreeMap<>();
        return values.entrySet().stream()
                .filter(each -> COMPARED.contains(names.role(each.getKey())))
                .allMatch(each -> seen.put(names.path(each.getKey()).orElse("") + "\n" + each.getValue(), "") == null);
    }

    private List<String> values(String name, PatientAnswer answer) {
        String path = names.path(name).orElseThrow();
        boolean patients = path.equals(survey.patientPath());
        Set<String> found = new LinkedHashSet<>(base.value(name).stream().toList());
        survey.values(answer, path).keySet().stream()
                .filter(value ->
                        patients ? isLinked(value, answer) : survey.discretion().mayWrite(value))
                .limit(MOST_VALUES)
                .forEach(found::add);
        if (!patients) {
            found.add(NOWHERE);
        }
        return List.copyOf(found);
    }

    private boolean isLinked(String id, PatientAnswer answer) {
        return survey.discretion().isGiven(id) && !id.equals(answer.identity().id());
    }

    /** Two identities of each sort of answer, those with records first: whoever is like them shows the same. */
    private List<String> otherPatients() {
        Map<String, Integer> seen = new TreeMap<>();
        return survey.answers().stream()
                .sorted(Comparator.comparing(answer -> answer.records().isEmpty()))
                .filter(answer ->
                        seen.merge(answer.kind() + " " + answer.records().isEmpty(), 1, Integer::sum) <= MOST_OF_A_SORT)
                .map(answer -> answer.identity().id())
                .toList();
    }

    private List<String> texts(String name) {
        return Stream.of(base.value(name), sample.value(name))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Map<String, String>> periods(PatientAnswer answer) {
        List<String> ends = names.all(Role.PERIOD);
        if (ends.isEmpty()) {
            return List.of(Map.of());
        }
        String start = testCase.calls().stream()
                .flatMap(call -> Filters.periodStart(call).stream())
                .findFirst()
                .orElse("");
        List<Map<String, String>> all = new ArrayList<>();
        Map<String, String> own = new TreeMap<>();
        ends.forEach(name -> base.value(name).ifPresent(value -> own.put(name, value)));
        if (own.size() == ends.size()) {
            all.add(own);
        }
        for (Period period : stretches(answer)) {
            Map<String, String> values = new TreeMap<>();
            ends.forEach(name -> values.put(name, name.equals(start) ? period.start() : period.end()));
            all.add(values);
        }
        return all;
    }

    /** Halves of the time that the records lie in, one day of it, and stretches before, inside and after without any. */
    private static List<Period> stretches(PatientAnswer answer) {
        List<LocalDate> days = days(answer);
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.get(0);
        LocalDate middle = days.get(days.size() / 2);
        LocalDate last = days.get(days.size() - 1);
        List<Period> found = new ArrayList<>();
        found.add(new Period(days.get(days.size() / 4), middle));
        found.add(new Period(first, middle));
        found.add(new Period(middle, last));
        found.add(Period.day(middle));
        found.add(new Period(first.minusYears(1), first.minusYears(1).plusMonths(1)));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).plusDays(2).isBefore(days.get(i))) {
                found.add(new Period(days.get(i - 1).plusDays(1), days.get(i).minusDays(1)));
                break;
            }
        }
        found.add(new Period(last.plusMonths(1), last.plusMonths(2)));
        found.add(new Period(first, last));
        return found;
    }

    /** The days of a patient's records, earliest first; none of a year that nobody can have meant. */
    static List<LocalDate> days(PatientAnswer answer) {
        return answer
                .reading()
                .filter(reading -> !reading.binding().times().paths().isEmpty())
                .map(Periods::dates)
                .orElse(Collections.emptyList())
                .stream()
                .map(Period::first)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .toList();
    }

    private static List<Map<String, String>> singles(String name, List<String> values) {
        return values.stream().map(value -> Map.of(name, value)).toList();
    }

    private static List<Map<String, String>> crossed(List<Map<String, String>> left, List<Map<String, String>> right) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, String> one : left) {
            for (Map<String, String> other : right) {
                Map<String, String> both = new TreeMap<>(one);
                both.putAll(other);
                all.add(both);
            }
        }
        return all;
    }
}
