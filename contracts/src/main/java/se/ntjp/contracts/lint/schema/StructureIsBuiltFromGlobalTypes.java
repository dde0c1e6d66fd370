package se.ntjp.contracts.lint.schema;

import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * Structure is built from global types, of which elements are local (Venetian Blind; TS-01, DS-01). Elements for
 * extensions have to be global, so their schemas are not judged.
 */
public final class StructureIsBuiltFromGlobalTypes implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Strukturen ska byggas av globala typer; element ska vara lokala (Venetian Blind).",
                        "Structure is built from global types; elements are local (Venetian Blind)."),
                "TS-01",
                "DS-01");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        if (schema.kind().isExtension()) {
            return;
        }
        for (Element type : Dom.all(schema.document().root(), Dom.XSD, "complexType")) {
            if (!type.hasAttribute("name")) {
                findings.add(type, "xs:complexType name=…", "xs:complexType");
            }
        }
        List<Element> global = schema.document().global("element");
        if (!schema.isService() && !global.isEmpty()) {
            findings.add(global.get(0), "", Dom.names(global));
        }
    }
}
