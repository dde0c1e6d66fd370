package se.ntjp.testcases.databind;

import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.suite.Call;

/**
 * A case as it would go with some data, as far as the answers at hand tell.
 *
 * @param outcome what would come of it
 * @param telling how much its filters show: 2 for each call that leaves out some records and keeps some, 1 for one that
 *     keeps all, nothing for one that keeps none
 * @param foretold whether every call could be foretold
 * @param calls the calls that could
 * @param lacks why it would not hold; empty where it would
 * @param failing name of the first expectation that would not hold, or {@code answer}; empty where all would
 */
record Rehearsal(
        Outcome outcome,
        int telling,
        boolean foretold,
        List<ForetoldCall> calls,
        Optional<Text> lacks,
        String failing) {

    Rehearsal {
        calls = List.copyOf(calls);
    }

    /** What would come of a case, from the worst to the best. */
    enum Outcome {
        /** The records that it is about are not there. */
        LACKING,
        /** The records are there, but something about them is wrong: for the run to tell, and no matter of test data. */
        BROKEN,
        /** What the case expects holds. */
        HOLDS
    }

    /**
     * One call.
     *
     * @param reading the answer as it would be
     * @param all how many records the patient has
     * @param days on how many different days, where the call is repeated for each; else 0
     */
    record ForetoldCall(Call call, CallReading reading, int all, int days) {

        /** How many records the call would get. */
        int selected() {
            return reading.records().size();
        }
    }

    /** Whether it is better than another: by its outcome, then by how much it shows. */
    boolean betterThan(Rehearsal other) {
        int order = outcome.compareTo(other.outcome);
        return order > 0 || order == 0 && telling > other.telling;
    }
}
