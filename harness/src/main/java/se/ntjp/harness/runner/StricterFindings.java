package se.ntjp.harness.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.Cases.Outcome;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** What the cases of a run have found beyond what counts in them, gathered for the cases that sum it up. */
public final class StricterFindings {

    private static final Text NOTHING_SENT = Text.of(
            "Inget svar att bedöma: inget testfall skickade något.", "No answer to judge: no case sent anything.");

    private static final Text NO_OCCASION = Text.of(
            "Inget svar i de testfall som kördes gav anledning att pröva det.",
            "No answer in the cases that were run gave occasion to try it.");

    private final Map<StricterCases, List<Finding>> findings = new EnumMap<>(StricterCases.class);
    private final Set<StricterCases> tried = EnumSet.noneOf(StricterCases.class);
    private final List<String> exchanges = new ArrayList<>();

    /**
     * Gathers a finding.
     *
     * @param about which case sums it up
     * @return the remark that it is in the case that found it
     */
    public Finding add(StricterCases about, Finding finding) {
        findings.computeIfAbsent(about, none -> new ArrayList<>()).add(finding.stricter(finding.effect()));
        return finding.stricter(Verdict.PASSED);
    }

    /** Something was sent, and there may be an answer to judge. */
    public void exchanged(String id) {
        exchanges.add(id);
        tried.add(StricterCases.EXCHANGES);
    }

    /** A case gave occasion to try what another sums up; where none does, that is not tested. */
    public void tried(StricterCases about) {
        tried.add(about);
    }

    /** The outcome of one of the cases that sum up. */
    public Outcome outcome(TestCase testCase) {
        StricterCases about = Arrays.stream(StricterCases.values())
                .filter(each -> each.id().equals(testCase.id()))
                .findFirst()
                .orElseThrow();
        if (!tried.contains(about)) {
            Text reason = exchanges.isEmpty() ? NOTHING_SENT : NO_OCCASION;
            return new Outcome(new CaseResult(testCase.id(), Verdict.NOT_TESTED, reason, List.of(), List.of()), true);
        }
        List<Finding> all = findings.getOrDefault(about, List.of());
        Verdict verdict = all.stream().map(Finding::effect).reduce(Verdict.PASSED, Verdict::and);
        return new Outcome(new CaseResult(testCase.id(), verdict, Text.same(""), all, exchanges), true);
    }
}
