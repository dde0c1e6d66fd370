package se.ntjp.harness.soapui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.StricterFindings;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** What a run of a case, and of the cases it calls, has found so far. */
final class CaseLog {

    private static final Text ASSERTION =
            Text.of("Steget «%s»: kontrollen «%s» håller inte: %s", "Step “%s”: the check “%s” does not hold: %s");
    private static final Text STEP = Text.of("Steget «%s» föll: %s", "Step “%s” failed: %s");
    private static final Text MEANT = Text.of(
            "Anropet är testsvitens och testdatas. Är felet inte avsikten med fallet, rätta testdata.",
            "The request is the suite's and the test data's. If the fault is not what the case is about, correct the test data.");
    private static final Text NO_VALUE = Text.of(
            "Steget «%s» fyller i ${%s}, som inte har något värde. Ange det i testdata.",
            "Step “%s” fills in ${%s}, which has no value. Give it in the test data.");

    private final String caseId;
    private final StricterFindings stricter;
    private final List<Finding> official = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();
    private final List<String> exchanges = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();
    private boolean answered;
    private boolean unreachable;

    CaseLog(String caseId, StricterFindings stricter) {
        this.caseId = caseId;
        this.stricter = stricter;
    }

    String nextExchange() {
        return caseId + "/" + (exchanges.size() + 1);
    }

    void exchanged(Exchange exchange) {
        exchanges.add(exchange.id());
        answered |= exchange.answer().isPresent();
        unreachable = exchange.problem()
                .filter(failure -> failure.kind().environment())
                .isPresent();
    }

    /** What is judged besides the suite's own assertions: beyond the suite, unless nothing could be judged at all. */
    void judged(Judge judge, ExchangeReading reading) {
        tried.addAll(judge.tried(reading));
        stricter.exchanged(reading.exchange().id());
        for (Finding finding : judge.exchange(reading)) {
            boolean environment = finding.effect() == Verdict.UNDECIDED
                    && reading.exchange().problem().isPresent();
            if (environment || finding.effect() == Verdict.PASSED) {
                others.add(finding);
            } else if (finding.effect() == Verdict.UNDECIDED) {
                // The suite or its data made the request; a wrong one may be what the case is about.
                others.add(finding.remedy(MEANT).stricter(Verdict.PASSED));
            } else {
                stricter(StricterCases.EXCHANGES, finding);
            }
        }
    }

    /** The case gave occasion to try what another sums up. */
    void tried(StricterCases about) {
        stricter.tried(about);
    }

    /** Something that the official suite does not say: here a remark, it counts in the case that sums up its kind. */
    void stricter(StricterCases about, Finding finding) {
        others.add(stricter.add(about, finding));
    }

    /** A remark that the official suite does not make. */
    void remark(Finding finding) {
        others.add(finding.stricter(Verdict.PASSED));
    }

    void failedAssertion(String step, String assertion, String message, String exchange) {
        failed(Finding.failed(ProjectSuites.OFFICIAL, ASSERTION.with(step, assertion, message))
                .in(exchange));
    }

    void failedStep(String step, String message) {
        failed(Finding.failed(ProjectSuites.OFFICIAL, STEP.with(step, message)));
    }

    /** What fails because nothing could be reached says nothing about the producer. */
    private void failed(Finding finding) {
        if (unreachable) {
            remark(finding);
        } else {
            official.add(finding);
        }
    }

    /** Something that keeps the case from being decided. */
    void undecided(Verdict effect, Text why) {
        others.add(Finding.of(ProjectSuites.OFFICIAL, effect, why));
    }

    void withoutValue(String step, String name) {
        Finding remark = Finding.remark(ProjectSuites.OFFICIAL, NO_VALUE.with(step, name));
        if (!others.contains(remark)) {
            others.add(remark);
        }
    }

    /** Everything found; what steps said in a case that the suite lets pass all the same is a remark. */
    List<Finding> findings(boolean officiallyFailed) {
        List<Finding> all = new ArrayList<>();
        official.forEach(finding -> all.add(officiallyFailed ? finding : finding.stricter(Verdict.PASSED)));
        all.addAll(others);
        return all;
    }

    boolean hasOfficial() {
        return !official.isEmpty();
    }

    boolean undecided() {
        return others.stream().anyMatch(finding -> finding.effect() == Verdict.UNDECIDED && !finding.stricter());
    }

    List<String> exchanges() {
        return exchanges;
    }

    Set<String> tried() {
        return tried;
    }

    boolean answered() {
        return answered;
    }
}
