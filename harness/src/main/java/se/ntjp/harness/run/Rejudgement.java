package se.ntjp.harness.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final Text NOT_TRUSTED = Text.of(
            "skripten i %s (SHA-256 %s) måste köras. Litar du på projektet, ange --trust-scripts.",
            "the scripts of %s (SHA-256 %s) must run. If you trust the project, give --trust-scripts.");
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

    /** Judges a record again whose scripts, if it has any, may run. */
    public static Outcome of(RunRecord record) {
        return of(record, digest -> true);
    }

    /**
     * Judges a record again.
     *
     * @param trusted whether the scripts of a SoapUI project with this digest may run: a record comes from anybody
     */
    public static Outcome of(RunRecord record, Predicate<String> trusted) {
        try {
            RunInputs inputs = InputFiles.of(record);
            Optional<ProjectInputs> untrusted =
                    inputs.project().filter(project -> project.trusted() && !trusted.test(project.digest()));
            if (untrusted.isPresent()) {
                ProjectInputs project = untrusted.get();
                return failed(record, NOT_TRUSTED.with(project.file(), project.digest()));
            }
            Map<String, Exchange> exchanges = new LinkedHashMap<>();
            record.exchanges().forEach((id, recorded) -> exchanges.put(id, recorded.exchange()));
            String userAgent = new ToolVersion(
                            record.manifest().tool().version(),
                            record.manifest().tool().digest())
                    .userAgent();
            List<CaseResult> again = new Assembly(
                            inputs,
                            userAgent,
                            Surroundings.recorded(record.manifest().started()))
                    .run(new RecordedTransport(exchanges), new RunListener() {});
            return compared(record, again);
        } catch (RecordedTransport.NotInRecord | IOException | ContractException | SchematronException e) {
            return failed(record, Text.same(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Holds a record against verdicts that were drawn again.
     *
     * @param again a result for every case
     */
    public static Outcome compared(RunRecord record, List<CaseResult> again) {
        List<Text> differences = problems(record);
        compare(record.results(), again, differences);
        return new Outcome(again.size(), differences);
    }

    /** The outcome for a record from which no verdict can be drawn. */
    public static Outcome failed(RunRecord record, Text reason) {
        List<Text> differences = problems(record);
        differences.add(NOT_AGAIN.with(reason));
        return new Outcome(0, differences);
    }

    private static List<Text> problems(RunRecord record) {
        List<Text> problems = new ArrayList<>();
        record.problems().forEach(problem -> problems.add(problem.message()));
        return problems;
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
