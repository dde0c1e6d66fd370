package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Map;

/**
 * A load test of a case; repeats it in several threads.
 *
 * @param name for example {@code 6.1.1 Grund}
 * @param disabled whether it is switched off
 * @param threads how many threads it starts with
 * @param startDelay milliseconds between their starts
 * @param limit how far it goes, in the limit's unit
 * @param limitType of what
 * @param strategy for example {@code Simple}, {@code Variance}, {@code Thread} or {@code Burst}
 * @param strategySettings the strategy's own settings by element name; empty means SoapUI's defaults
 * @param assertions for example {@code Step Status} and {@code Max Errors}
 */
public record LoadTest(
        String name,
        boolean disabled,
        int threads,
        int startDelay,
        long limit,
        LimitType limitType,
        String strategy,
        Map<String, String> strategySettings,
        List<Assertion> assertions) {

    public LoadTest {
        strategySettings = Ordered.copyOf(strategySettings);
        assertions = List.copyOf(assertions);
    }

    /** What a limit counts. */
    public enum LimitType {
        /** Seconds. */
        TIME,
        /** Runs of the case in all threads. */
        COUNT,
        /** Runs of the case in each thread. */
        COUNT_PER_THREAD
    }
}
