package se.ntjp.testcases.databind;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.CaseChoice.Kind;
import se.ntjp.testcases.suite.TestSuite;

/**
 * The data chosen for a suite.
 *
 * @param suite whose cases
 * @param usual the patient of every case that has none of its own; empty where nobody has records
 * @param why the patient was chosen
 * @param global the values of every case
 * @param choices one for each case that applies to the contract, in the suite's order
 */
public record Bindings(
        TestSuite suite, Optional<TestIdentity> usual, Text why, Map<String, String> global, List<CaseChoice> choices) {

    public Bindings {
        global = Collections.unmodifiableMap(new TreeMap<>(global));
        choices = List.copyOf(choices);
    }

    /** The choices of a kind. */
    public List<CaseChoice> choices(Kind kind) {
        return choices.stream().filter(choice -> choice.kind() == kind).toList();
    }

    /** The same as test data. */
    public TestData data() {
        Map<String, Map<String, String>> cases = new TreeMap<>();
        choices(Kind.COVERED).stream()
                .filter(choice -> !choice.values().isEmpty())
                .forEach(choice -> cases.put(choice.testCase().id(), choice.values()));
        return new TestData(global, cases);
    }
}
