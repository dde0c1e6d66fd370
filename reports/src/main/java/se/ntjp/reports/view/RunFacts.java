package se.ntjp.reports.view;

import java.time.Instant;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordManifest;

/**
 * What was run, against what, when and by what.
 *
 * @param contract what it was judged against
 * @param target the producer's address
 * @param suite the cases' origin
 * @param tool what made the run
 * @param started the run's clock at its start
 * @param finished at its end; {@code null} where it was interrupted
 * @param seed of everything random
 * @param configurationDigest of the run's configuration
 * @param dataDigest of the test data
 * @param limits what the contract's use allows
 * @param complete whether the run came to its end and its record is unchanged
 * @param problems why not; empty where it did
 * @param remarks about the run as a whole
 */
public record RunFacts(
        RecordManifest.Contract contract,
        String target,
        RecordManifest.Suite suite,
        RecordManifest.Tool tool,
        Instant started,
        Instant finished,
        long seed,
        String configurationDigest,
        String dataDigest,
        RecordManifest.Limits limits,
        boolean complete,
        List<Text> problems,
        List<Text> remarks) {

    public RunFacts {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
