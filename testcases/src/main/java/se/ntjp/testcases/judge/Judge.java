package se.ntjp.testcases.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.check.ExchangeCheck;
import se.ntjp.testcases.check.TriedRules;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Judges exchanges and test cases. */
public final class Judge {

    private final List<ExchangeCheck> checks;
    private final Function<ExchangeReading, Set<String>> tried;
    private final Expectations expectations;

    /**
     * @param checks what is judged on every exchange, in the order findings are shown
     * @param tried which of their rules an exchange gives occasion to try
     * @param expectations what suites can expect besides
     */
    public Judge(List<ExchangeCheck> checks, TriedRules tried, Expectations expectations) {
        this.checks = List.copyOf(checks);
        this.tried = tried::of;
        this.expectations = expectations;
    }

    /**
     * A judge of exchanges alone, which claims no rule to have been tried: the suite's own checks are somebody else's.
     *
     * @param checks what is judged on every exchange, in the order findings are shown
     */
    public Judge(List<ExchangeCheck> checks) {
        this.checks = List.copyOf(checks);
        this.tried = reading -> Set.of();
        this.expectations = new Expectations();
    }

    /** Which rules of every exchange this one was held against. */
    public Set<String> tried(ExchangeReading reading) {
        return tried.apply(reading);
    }

    /** What the checks of every exchange find. */
    public List<Finding> exchange(ExchangeReading reading) {
        List<Finding> findings = new ArrayList<>();
        for (ExchangeCheck check : checks) {
            for (Finding finding : check.judge(reading)) {
                findings.add(finding.in(reading.exchange().id()));
            }
        }
        return findings;
    }

    /**
     * What the suite's expectations of one call find; they speak for the case's first requirement.
     *
     * @param suiteFile the suite's file, for messages about a wrongly written expectation
     */
    public List<Finding> expectations(String suiteFile, TestCase testCase, CallReading call, CaseReading all) {
        List<Finding> findings = new ArrayList<>();
        for (Expect expect : call.call().expect()) {
            for (Finding finding :
                    expectations.make(suiteFile, testCase.id(), expect).judge(call, all)) {
                Finding placed = finding.exchange().isEmpty()
                        ? finding.in(call.exchange().exchange().id())
                        : finding;
                findings.add(
                        placed.rule().isEmpty() ? placed.by(testCase.proves().get(0)) : placed);
            }
        }
        return findings;
    }

    /**
     * The case's outcome: the gravest finding rules; a case that a person must look at is never green by itself.
     *
     * @param triedRules the rules of every exchange that the case's exchanges were held against
     */
    public CaseResult result(
            TestCase testCase, List<Finding> findings, List<String> exchanges, Set<String> triedRules) {
        Verdict verdict = findings.stream().map(Finding::effect).reduce(Verdict.PASSED, Verdict::and);
        boolean manual = verdict == Verdict.PASSED && testCase.manualReview().isPresent();
        return new CaseResult(
                testCase.id(),
                manual ? Verdict.MANUAL : verdict,
                manual ? testCase.look() : Text.same(""),
                findings,
                exchanges,
                triedRules.stream().sorted().toList());
    }
}
