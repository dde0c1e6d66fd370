package se.ntjp.harness.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.reading.Limits;

/**
 * What the user asks of a run, besides contract, suite and target.
 *
 * @param dataFile the user's test data
 * @param values single values over those of the file
 * @param selection which cases to run
 * @param limits what the contract's use allows
 * @param seed of everything random
 * @param trusted whether the scripts of a SoapUI project may run
 * @param parity whether only what an official suite itself says counts
 */
public record RunWishes(
        Optional<Path> dataFile,
        Map<String, String> values,
        Selection selection,
        Limits limits,
        long seed,
        boolean trusted,
        boolean parity) {

    public RunWishes {
        values = Map.copyOf(values);
    }
}
