package se.ntjp.harness.runner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.period.Period;
import se.ntjp.testcases.period.Periods;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.suite.Call.Repeat;

/** Makes the members of a repeated call; random ones from the run's seed and the case's id, so that they come again. */
public final class Repetitions {

    private static final int DEFAULT_INTERVALS = 30;
    private static final int MAX_CALLS = 500;

    private final long seed;

    public Repetitions(long seed) {
        this.seed = seed;
    }

    /** The parameters of each member; none where the unfiltered answer has no times. */
    List<Map<String, String>> parameters(
            String caseId, Repeat repeat, Map<String, String> common, CallReading unfiltered, TestData data) {
        return periods(caseId, repeat, unfiltered, data).stream()
                .limit(MAX_CALLS)
                .map(period -> {
                    Map<String, String> parameters = new TreeMap<>(common);
                    parameters.put("periodStart", period.start());
                    parameters.put("periodEnd", period.end());
                    return parameters;
                })
                .toList();
    }

    private List<Period> periods(String caseId, Repeat repeat, CallReading unfiltered, TestData data) {
        return switch (repeat.over()) {
            case DATES -> Periods.dates(unfiltered);
            case BEFORE -> Periods.before(unfiltered);
            case INTERVALS -> Periods.intervals(unfiltered, count(repeat, data), seed ^ caseId.hashCode());
        };
    }

    private static int count(Repeat repeat, TestData data) {
        return data.fill(repeat.count()).map(Integer::parseInt).orElse(DEFAULT_INTERVALS);
    }
}
