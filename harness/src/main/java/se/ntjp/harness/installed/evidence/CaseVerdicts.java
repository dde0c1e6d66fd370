package se.ntjp.harness.installed.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.installed.evidence.JunitFile.Reported;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** The verdict on each case of a project that SoapUI ran: what SoapUI reports, where its report can be believed. */
public final class CaseVerdicts {

    private static final Text NOT_SELECTED =
            Text.of("Fallet ingick inte i urvalet (--case).", "The case was not among those chosen (--case).");
    private static final Text SWITCHED_OFF =
            Text.of("Fallet är avstängt i SoapUI-projektet.", "The case is switched off in the SoapUI project.");
    private static final Text CALLED_OFF =
            Text.of("Testsvitens eget skript avbröt fallet.", "The suite's own script called the case off.");
    private static final Text NOT_BELIEVED =
            Text.of("SoapUI:s utfall kan inte tas till godo. %s", "SoapUI's outcome cannot be relied on. %s");
    private static final Text NOT_REPORTED = Text.of("SoapUI rapporterade det inte.", "SoapUI did not report it.");

    private final Evidence evidence;
    private final Map<String, List<RecordedExchange>> exchanges = new HashMap<>();

    private CaseVerdicts(Evidence evidence, List<RecordedExchange> exchanges) {
        this.evidence = evidence;
        exchanges.forEach(each -> this.exchanges
                .computeIfAbsent(each.caseId(), id -> new ArrayList<>())
                .add(each));
    }

    /**
     * Judges.
     *
     * @param exchanges of all cases, in the order they were made
     * @return a result for every case, in the plan's order
     */
    public static List<CaseResult> of(Evidence evidence, List<RecordedExchange> exchanges) {
        return new CaseVerdicts(evidence, exchanges).results();
    }

    private List<CaseResult> results() {
        Map<String, CaseResult> started = new HashMap<>();
        List<Plan.Start> starts = evidence.plan().starts();
        for (int i = 0; i < Math.min(starts.size(), evidence.starts().size()); i++) {
            Evidence.OfStart came = evidence.starts().get(i);
            Doubts.Outcome outcome = Doubts.of(evidence.plan().project(), starts.get(i), came);
            RunnerLog log = new RunnerLog(came.end().log());
            starts.get(i).cases().forEach(each -> started.put(each.id(), result(each, outcome, log)));
        }
        return evidence.plan().cases().stream()
                .map(each -> started.containsKey(each.id()) ? started.get(each.id()) : notRun(each))
                .toList();
    }

    private CaseResult notRun(Planned testCase) {
        if (!testCase.wanted()) {
            return result(testCase, Verdict.NOT_TESTED, testCase.enabled() ? NOT_SELECTED : SWITCHED_OFF, List.of());
        }
        return decided(testCase, List.of(undecided(NOT_REPORTED)));
    }

    private CaseResult result(Planned testCase, Doubts.Outcome outcome, RunnerLog log) {
        List<Finding> findings = new ArrayList<>();
        Optional<Reported> reported = outcome.of(testCase);
        boolean believed = outcome.doubts().isEmpty();
        if (!believed) {
            findings.add(undecided(NOT_BELIEVED.with(joined(outcome.doubts()))));
        } else if (reported.isEmpty()) {
            findings.add(undecided(NOT_REPORTED));
        }
        reported.flatMap(Reported::failure)
                .ifPresent(failure -> findings.addAll(
                        FailureFindings.of(failure, believed, exchanges.getOrDefault(testCase.id(), List.of()))));
        if (findings.isEmpty() && log.calledOff(testCase.name())) {
            return result(testCase, Verdict.NOT_TESTED, CALLED_OFF, findings);
        }
        return decided(testCase, findings);
    }

    /** As the findings have it; a person has the last word on a case that asks for one. */
    private CaseResult decided(Planned testCase, List<Finding> findings) {
        Verdict verdict = findings.stream().map(Finding::effect).reduce(Verdict.PASSED, Verdict::and);
        boolean manual = verdict == Verdict.PASSED && testCase.look() != null;
        return manual
                ? result(testCase, Verdict.MANUAL, testCase.look(), findings)
                : result(testCase, verdict, Text.same(""), findings);
    }

    private CaseResult result(Planned testCase, Verdict verdict, Text reason, List<Finding> findings) {
        List<String> ids = exchanges.getOrDefault(testCase.id(), List.of()).stream()
                .map(each -> each.exchange().id())
                .toList();
        return new CaseResult(testCase.id(), verdict, reason, findings, ids);
    }

    private static Finding undecided(Text message) {
        return Finding.of(ProjectSuites.OFFICIAL, Verdict.UNDECIDED, message);
    }

    private static Text joined(List<Text> texts) {
        return texts.stream()
                .reduce((one, other) -> new Text(one.sv() + " " + other.sv(), one.en() + " " + other.en()))
                .orElseThrow();
    }
}
