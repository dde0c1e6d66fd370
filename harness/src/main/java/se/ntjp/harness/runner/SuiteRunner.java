package se.ntjp.harness.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Runs the cases of a suite one after the other and goes on where one fails. */
public final class SuiteRunner {

    /** A producer that leaves this many cases in a row without any answer is not asked again. */
    static final int SILENT_CASES = 5;

    private static final Text NOT_SELECTED =
            Text.of("Fallet ingick inte i urvalet (--case).", "The case was not among those chosen (--case).");

    private static final Text GIVEN_UP = Text.of(
            "Inte skickad: tjänsteproducenten svarade inte alls på fem testfall i rad.",
            "Not sent: the producer gave no answer at all to five test cases in a row.");

    private final Cases cases;
    private final RunListener listener;

    public SuiteRunner(Cases cases, RunListener listener) {
        this.cases = cases;
        this.listener = listener;
    }

    /**
     * Runs the suite.
     *
     * @param selection which cases to run; the others are not tested
     * @return a result for every case, in the suite's order
     */
    public List<CaseResult> run(TestSuite suite, TestData data, Selection selection) {
        List<CaseResult> results = new ArrayList<>();
        int silent = 0;
        for (TestCase testCase : suite.cases()) {
            listener.begins(testCase);
            Cases.Outcome outcome = outcome(testCase, data, selection, silent >= SILENT_CASES);
            if (!outcome.result().exchanges().isEmpty()) {
                silent = outcome.answered() ? 0 : silent + 1;
            }
            listener.ended(testCase, outcome.result());
            results.add(outcome.result());
        }
        return results;
    }

    private Cases.Outcome outcome(TestCase testCase, TestData data, Selection selection, boolean silent) {
        if (!selection.includes(testCase.id())) {
            return unsent(testCase, Verdict.NOT_TESTED, NOT_SELECTED);
        }
        if (testCase.notApplicable().isPresent()) {
            return unsent(testCase, Verdict.NOT_APPLICABLE, testCase.excluded());
        }
        Optional<Text> lack = CaseRunner.lack(testCase, data);
        if (lack.isPresent()) {
            return unsent(testCase, Verdict.NOT_TESTED, lack.get());
        }
        return silent ? unsent(testCase, Verdict.UNDECIDED, GIVEN_UP) : run(testCase, data);
    }

    private Cases.Outcome run(TestCase testCase, TestData data) {
        try {
            return cases.run(testCase, data);
        } catch (RecordedTransport.NotInRecord e) {
            throw e;
        } catch (RuntimeException e) {
            Finding finding = Finding.of(
                            "HARNESS",
                            Verdict.HARNESS_ERROR,
                            Text.of(
                                    "Fel i testverktyget; det säger inget om tjänsteproducenten.",
                                    "An error in the harness; it says nothing about the producer."))
                    .found(e.getClass().getSimpleName() + ": " + e.getMessage());
            return new Cases.Outcome(
                    new CaseResult(testCase.id(), Verdict.HARNESS_ERROR, Text.same(""), List.of(finding), List.of()),
                    true);
        }
    }

    private static Cases.Outcome unsent(TestCase testCase, Verdict verdict, Text reason) {
        return new Cases.Outcome(CaseRunner.withoutCalls(testCase, verdict, reason), false);
    }
}
