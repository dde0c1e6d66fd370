package se.ntjp.testcases.databind;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.data.TestData;

/**
 * A case tried with one patient and some values.
 *
 * @param answer the patient's
 * @param values besides the patient's identity and its type
 * @param data as the case sees them
 * @param texts those of the values that are texts to look for in the answer
 */
record Attempt(
        PatientAnswer answer, Map<String, String> values, TestData data, Rehearsal rehearsal, List<String> texts) {

    boolean holds() {
        return rehearsal.outcome() == Rehearsal.Outcome.HOLDS;
    }
}
