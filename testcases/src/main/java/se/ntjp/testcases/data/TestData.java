package se.ntjp.testcases.data;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Test data by name: global values and, per case, values that replace them. Names are compared without regard to letter
 * case, since the official files spell the same name differently ({@code careUnitHSAId}, {@code careUnitHSAid}).
 *
 * @param global values for every case
 * @param cases case id, such as {@code 1.3}, to the values that replace global ones in it
 */
public record TestData(Map<String, String> global, Map<String, Map<String, String>> cases) {

    /**
     * The leave to make calls that change something at the producer. Only {@code yes} gives it: {@code no}, or a slip of
     * the pen, must not send a write.
     */
    public static final String ALLOW_WRITES = "allowWrites";

    /** No data. */
    public static final TestData NONE = new TestData(Map.of(), Map.of());

    public TestData {
        global = ignoringCase(global);
        Map<String, Map<String, String>> copies = new TreeMap<>();
        cases.forEach((id, values) -> copies.put(id, ignoringCase(values)));
        cases = Collections.unmodifiableMap(copies);
    }

    /**
     * The data as one case sees it: everything global, its own values over them, and still known as its own. {@code patientIds} and
     * {@code patientIdTypes} come with it: those of the request, and of the identities linked to it where the data names
     * {@code linkedPatientIds} and {@code linkedPatientIdTypes}, separated by commas (RES-02).
     */
    public TestData forCase(String caseId) {
        Map<String, String> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        merged.putAll(global);
        merged.putAll(cases.getOrDefault(caseId, Map.of()));
        join(merged, "patientIds", "patientId", "linkedPatientIds");
        join(merged, "patientIdTypes", "patientIdType", "linkedPatientIdTypes");
        return new TestData(merged, cases.containsKey(caseId) ? Map.of(caseId, cases.get(caseId)) : Map.of());
    }

    private static void join(Map<String, String> values, String joined, String... names) {
        String all = Stream.of(names)
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(","));
        values.put(joined, all);
    }

    /** A value; an empty one counts as absent, and so does a leave to write that is not {@code yes}. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(global.get(name))
                .filter(value ->
                        ALLOW_WRITES.equalsIgnoreCase(name) ? value.equalsIgnoreCase("yes") : !value.isBlank());
    }

    /**
     * Fills in every {@code ${name}}.
     *
     * @return empty where a name has no value
     */
    public Optional<String> fill(String text) {
        return Placeholders.fill(text, this::value);
    }

    /** This data with other global values over it. */
    public TestData with(Map<String, String> values) {
        Map<String, String> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        merged.putAll(global);
        merged.putAll(values);
        return new TestData(merged, cases);
    }

    /** This data with other data over it, global values and those of each case. */
    public TestData under(TestData other) {
        Map<String, Map<String, String>> merged = new TreeMap<>(cases);
        other.cases.forEach((id, values) -> {
            Map<String, String> both = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            both.putAll(merged.getOrDefault(id, Map.of()));
            both.putAll(values);
            merged.put(id, both);
        });
        return new TestData(with(other.global).global, merged);
    }

    private static Map<String, String> ignoringCase(Map<String, String> values) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
