package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.FileVersion;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * An extension schema names its minor version, in its file's name and in its target namespace (TS-09b, DS-09).
 */
public final class ExtensionSchemaNamesItsMinorVersion implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "En utöknings targetNamespace ska sluta med versionen i filnamnet.",
                        "An extension's targetNamespace ends with the version in its file name."),
                "TS-09b",
                "DS-09");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String found = schema.document().namespace();
        if (schema.kind().isExtension()) {
            String version =
                    schema.document().fileVersion().map(FileVersion::toString).orElse("<major>.<minor>");
            if (!found.endsWith(":" + version)) {
                findings.add(schema.document().root(), "…:" + version, found);
            }
        }
    }
}
