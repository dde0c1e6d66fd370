package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.OwnSchema;

/** A rule about one schema document at a time. It governs the kinds that it has an id for, TS or DS. */
interface SchemaRule extends LintRule {

    /** Looks at one schema document that the rule governs. */
    void check(OwnSchema schema, Findings findings);

    @Override
    default void check(LintScope scope, Findings findings) {
        for (OwnSchema schema : scope.ownSchemas()) {
            info().idOf(schema.kind().prefix()).ifPresent(id -> check(schema, findings.under(id)));
        }
    }
}
