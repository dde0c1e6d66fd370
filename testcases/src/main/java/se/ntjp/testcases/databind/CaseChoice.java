package se.ntjp.testcases.databind;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.TestCase;

/**
 * The data chosen for a case, or what it would take to have some.
 *
 * @param testCase the case
 * @param kind whether there are data
 * @param patient whom it is about; of a case without data, on whom they had best be registered; empty for nobody
 * @param values what the case has of its own, besides what every case has
 * @param words why these were chosen; or what has to be done
 */
public record CaseChoice(
        TestCase testCase, Kind kind, Optional<TestIdentity> patient, Map<String, String> values, List<Text> words) {

    public CaseChoice {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        words = List.copyOf(words);
    }

    /** What is to be done for a case, and by whom. */
    public enum Kind {
        /** Nothing: it has data. */
        COVERED,
        /** The source system's staff registers something. */
        REGISTER,
        /** The user gives another test identity. */
        IDENTITY,
        /** Somebody makes the producer fail. */
        FAULT,
        /** The user says what no answer tells: another consumer, an agreement. */
        WORD
    }
}
