package se.ntjp.contracts.lint.schema;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * Names of elements and attributes, and enumerated values, have no national characters (TS-10, DS-06).
 */
public final class NamesAndCodesAreAscii implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Namn och uppräknade värden ska undvika nationella tecken.",
                        "Names and enumerated values avoid national characters."),
                "TS-10",
                "DS-06");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        check(schema, "element", "name", findings);
        check(schema, "attribute", "name", findings);
        check(schema, "enumeration", "value", findings);
    }

    private static void check(OwnSchema schema, String declaration, String attribute, Findings findings) {
        for (Element each : Dom.all(schema.document().root(), Dom.XSD, declaration)) {
            String found = each.getAttribute(attribute);
            if (!found.chars().allMatch(character -> character < 128)) {
                findings.add(each, "A–Z, a–z, 0–9", found);
            }
        }
    }
}
