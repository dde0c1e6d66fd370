package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The schema in {@code wsdl:types} carries the WSDL's own target namespace, which BizTalk needs (R16; not in profile
 * 2.0).
 */
public final class TypesSchemaCarriesTargetNamespace implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.profile(
                Severity.ERROR,
                Text.of(
                        "xs:schema i wsdl:types ska ha WSDL-filens targetNamespace.",
                        "xs:schema in wsdl:types has the WSDL's targetNamespace."),
                "BP21-R16");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String expected = wsdl.root().getAttribute("targetNamespace");
        for (Element schema : wsdl.typesSchemas()) {
            if (!schema.getAttribute("targetNamespace").equals(expected)) {
                findings.add(schema, expected, schema.getAttribute("targetNamespace"));
            }
        }
    }
}
