package se.ntjp.testcases.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.testcases.data.TestData;

/**
 * The calls of a case so far.
 *
 * @param calls the readings by the call's id in the suite; several where a call is repeated
 * @param data the case's test data
 */
public record CaseReading(Map<String, List<CallReading>> calls, TestData data) {

    public CaseReading {
        calls = Map.copyOf(calls);
    }

    /** The only or first call of this id; empty where it was not made or its answer has no payload. */
    public Optional<CallReading> first(String id) {
        return calls.getOrDefault(id, List.of()).stream().findFirst();
    }
}
