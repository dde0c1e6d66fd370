package se.ntjp.contracts.lint.schema;

import java.util.regex.Pattern;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.SchemaKind;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * A domain schema's target namespace names domain and major version (DS-03), with a word between them where it is one
 * of several, as in {@code :enums:}; so an incompatible change has its own namespace (VER-03).
 */
public final class DomainNamespaceNamesDomainAndMajor implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Domänschemats targetNamespace ska ange domän och huvudversion.",
                        "The domain schema's targetNamespace says domain and major version."),
                "DS-03",
                "VER-03");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String found = schema.document().namespace();
        if (schema.kind() == SchemaKind.DOMAIN) {
            schema.document().fileVersion().ifPresent(version -> {
                String start = "urn:riv:" + schema.domain() + ":";
                if (!found.matches(Pattern.quote(start) + "([A-Za-z][A-Za-z0-9_]*:)?" + version.major())) {
                    findings.add(schema.document().root(), start + version.major(), found);
                }
            });
        }
    }
}
