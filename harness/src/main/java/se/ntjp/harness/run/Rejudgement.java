package se.ntjp.harness.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.RecordedTransport;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.schematron.SchematronException;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Judges a record again, without the producer: runs its own suite on the recorded exchanges and compares every verdict
 * with the recorded one.
 */
public final class Rejudgement {

    private static final Text NOT_AGAIN =
            Text.of("Protokollet kan inte bedömas på nytt: %s", "It cannot be judged again: %s");
    private static final Text NO_CASE = Text.of(
            "TF %s: %s i protokollet, finns inte i protokollets egen testsvit",
            "TF %s: recorded as %s, is not in the record's own suite");
    private static final Text OTHER_VERDICT =
            Text.of("TF %s: %s i protokollet, %s vid ny bedömning", "TF %s: recorded as %s, judged again as %s");
    private static final Text OTHER_FINDINGS =
            Text.of("TF %s: samma utfall %s, men andra avvikelser", "TF %s: the same verdict %s, but other findings");

    private Rejudgement() {}

    /**
     * What came of it.
     *
     * @param judged how many cases were judged again
     * @param differences what did not come out the same, or cannot be trusted; empty for a sound record
     */
    public record Outcome(int judged, List<Text> differences) {

        public Outcome {
            differences = List.copyOf(differences);
        }

        /** Whether every verdict was reached again and nothing has been changed. */
        public boolean sound() {
            return differences.isEmpty();
        }
    }

    /** Judges a record again. */
    public static Outcome of(RunRecord record) {
        List<Text> differences = new ArrayList<>();
        record.problems().forEach(problem -> differences.add(problem.message()));
        try {
            RunInputs inputs = InputFiles.of(record);
            Map<String, Exchange> exchanges = new LinkedHashMap<>();
            record.exchanges().forEach((id, recorded) -> exchanges.put(id, recorded.exchange()));
            String userAgent = new ToolVersion(
                            record.manifest().tool().version(),
                            record.manifest().tool().digest())
                    .userAgent();
            List<CaseResult> again =
                    new Assembly(inputs, userAgent).run(new RecordedTransport(exchanges), new RunListener() {});
            compare(record.results(), again, differences);
            return new Outcome(again.size(), differences);
        } catch (RecordedTransport.NotInRecord | IOException | ContractException | SchematronException e) {
            differences.add(NOT_AGAIN.with(e.getMessage()));
            return new Outcome(0, differences);
        }
    }

    private static void compare(List<CaseResult> recorded, List<CaseResult> again, List<Text> differences) {
        Map<String, CaseResult> byId = again.stream().collect(Collectors.toMap(CaseResult::caseId, each -> each));
        for (CaseResult before : recorded) {
            CaseResult now = byId.get(before.caseId());
            if (now == null) {
                differences.add(NO_CASE.with(before.caseId(), name(before.verdict())));
            } else if (now.verdict() != before.verdict()) {
                differences.add(OTHER_VERDICT.with(before.caseId(), name(before.verdict()), name(now.verdict())));
            } else if (!now.findings().equals(before.findings())) {
                differences.add(OTHER_FINDINGS.with(before.caseId(), name(before.verdict())));
            }
        }
    }

    private static Text name(Verdict verdict) {
        return Text.of("«" + verdict.label(Language.SV) + "»", verdict.name());
    }
}
