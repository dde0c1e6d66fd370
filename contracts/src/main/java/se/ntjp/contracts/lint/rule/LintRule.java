package se.ntjp.contracts.lint.rule;

/** One rule of RIV-TA that can be checked on contracts alone. Rules hold no state. */
public interface LintRule {

    /** What the rule catalogue says about the rule. */
    RuleInfo info();

    /** Looks at everything in the scope that the rule speaks about, and adds what breaks it. */
    void check(LintScope scope, Findings findings);
}
