package se.ntjp.reports.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.CaseResult;

/**
 * A record as it was read.
 *
 * @param manifest what the run was to do
 * @param exchanges by id, in the order they were made
 * @param results in the order they were reached
 * @param remarks about the run as a whole
 * @param end the run's clock at its end; {@code null} where it was interrupted
 * @param problems why it cannot be trusted as it lies; empty for a whole and unchanged record
 * @param inputs the files that re-judgement needs, without {@code inputs/} before their names
 */
public record RunRecord(
        RecordManifest manifest,
        Map<String, RecordedExchange> exchanges,
        List<CaseResult> results,
        List<Text> remarks,
        Instant end,
        List<RecordProblem> problems,
        PackageFiles inputs) {

    public RunRecord {
        exchanges = Collections.unmodifiableMap(new LinkedHashMap<>(exchanges));
        results = List.copyOf(results);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    /** When the run came to its end, if it did. */
    public Optional<Instant> finished() {
        return Optional.ofNullable(end);
    }

    /** Whether the run came to its end and nothing in the record has changed since. */
    public boolean complete() {
        return end != null && problems.isEmpty();
    }
}
