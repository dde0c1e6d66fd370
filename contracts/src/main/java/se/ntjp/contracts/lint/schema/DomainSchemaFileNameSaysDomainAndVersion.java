package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.SchemaKind;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * A domain schema's file is named after domain and version (DS-02). A word between them, as in {@code _enum_}, is
 * common.
 */
public final class DomainSchemaFileNameSaysDomainAndVersion implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Domänschemats filnamn ska ange domän och version.",
                        "The domain schema's file name says domain and version."),
                "DS-02");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String start = schema.domain().replace(':', '_') + "_";
        String found = schema.document().fileName();
        if (schema.kind() == SchemaKind.DOMAIN
                && !(found.startsWith(start) && schema.document().fileVersion().isPresent())) {
            findings.add(schema.document().file(), start + "<major>.<minor>.xsd", found);
        }
    }
}
