package se.ntjp.contracts.lint.schema;

import se.ntjp.contracts.lint.rule.FileVersion;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * The schema's version attribute is the version in its file's name (TS-07, DS-04).
 */
public final class SchemaVersionAgreesWithFileName implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Schemats attribut version ska vara versionen i filnamnet.",
                        "The schema's version attribute is the version in its file name."),
                "TS-07",
                "DS-04");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String found = schema.document().root().getAttribute("version");
        schema.document()
                .fileVersion()
                .map(FileVersion::toString)
                .filter(expected -> !found.equals(expected))
                .ifPresent(expected -> findings.add(schema.document().root(), expected, found));
    }
}
