package se.ntjp.contracts.lint;

import java.util.function.UnaryOperator;
import se.ntjp.contracts.lint.rule.LintRule;

/** A way to break one rule: which, what is wrong as a sentence, and the change to the correct package. */
record BrokenContract(Class<? extends LintRule> rule, String sentence, UnaryOperator<MiniPackage> change) {

    @Override
    public String toString() {
        return sentence;
    }
}
