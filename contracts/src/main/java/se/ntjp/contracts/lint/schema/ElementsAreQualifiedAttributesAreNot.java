package se.ntjp.contracts.lint.schema;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * Local elements are qualified and attributes are not (TS-06). Absent, {@code attributeFormDefault} means the same,
 * so that is a warning.
 */
public final class ElementsAreQualifiedAttributesAreNot implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Schemat ska ha elementFormDefault=qualified och attributeFormDefault=unqualified.",
                        "The schema has elementFormDefault=qualified and attributeFormDefault=unqualified."),
                "TS-06");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        Element root = schema.document().root();
        String elements = root.getAttribute("elementFormDefault");
        if (!elements.equals("qualified")) {
            findings.add(root, "elementFormDefault=qualified", elements);
        }
        String attributes = root.getAttribute("attributeFormDefault");
        if (!attributes.equals("unqualified")) {
            Severity severity = attributes.isEmpty() ? Severity.WARNING : Severity.ERROR;
            findings.add(root, severity, "attributeFormDefault=unqualified", attributes);
        }
    }
}
