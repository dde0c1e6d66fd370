package se.ntjp.testcases.verdict;

import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;

/**
 * What is said of a test case. Only {@link #PASSED} is green; the order is from the best to the gravest, so that the
 * verdict of a whole is the greatest of its parts that were decided.
 */
public enum Verdict {
    PASSED("Godkänd", "Passed"),
    NOT_APPLICABLE("Ej tillämplig", "Not applicable"),
    NOT_TESTED("Ej prövad", "Not tested"),
    MANUAL("Granskas manuellt", "Manual review"),
    DEVIATION("Känd avvikelse", "Known deviation"),
    UNDECIDED("Kunde inte avgöras", "Undecided"),
    FAILED("Fel", "Failed"),
    HARNESS_ERROR("Harnessfel", "Harness error");

    private final Text label;

    Verdict(String sv, String en) {
        this.label = Text.of(sv, en);
    }

    /** The verdict's name in reports. */
    public String label(Language language) {
        return label.in(language);
    }

    /** The graver of two verdicts. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
