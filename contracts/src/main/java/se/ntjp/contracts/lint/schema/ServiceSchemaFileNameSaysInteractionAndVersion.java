package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * A service schema's file is named after interaction, role and version (TS-02).
 */
public final class ServiceSchemaFileNameSaysInteractionAndVersion implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Tjänsteschemats filnamn ska ange interaktion, roll och version.",
                        "The service schema's file name says interaction, role and version."),
                "TS-02");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String start = schema.interaction().orElse("") + schema.role() + "_";
        String found = schema.document().fileName();
        if (schema.isService()
                && !(found.startsWith(start) && schema.document().fileVersion().isPresent())) {
            findings.add(schema.document().file(), start + "<major>.<minor>.xsd", found);
        }
    }
}
