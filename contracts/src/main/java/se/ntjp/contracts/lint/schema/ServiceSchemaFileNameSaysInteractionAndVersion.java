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
        if (schema.isService() && schema.document().fileVersion().isEmpty()) {
            String interaction = schema.interaction().orElse("");
            findings.add(
                    schema.document().file(),
                    "%s%s_<major>.<minor>.xsd".formatted(interaction, schema.role()),
                    schema.document().fileName());
        }
    }
}
