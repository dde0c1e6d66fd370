package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * A service schema's target namespace names domain, interaction, role and major version (TS-03); so an incompatible
 * change, being a new major version, has its own namespace (VER-03).
 */
public final class ServiceNamespaceNamesInteractionAndMajor implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Tjänsteschemats targetNamespace ska ange domän, interaktion, roll och huvudversion.",
                        "The service schema's targetNamespace says domain, interaction, role and major version."),
                "TS-03",
                "VER-03");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String found = schema.document().namespace();
        if (schema.isService()) {
            schema.document().fileVersion().ifPresent(version -> {
                String expected = "urn:riv:%s:%s%s:%s"
                        .formatted(schema.domain(), schema.interaction().orElse(""), schema.role(), version.major());
                if (!found.equals(expected)) {
                    findings.add(schema.document().root(), expected, found);
                }
            });
        }
    }
}
