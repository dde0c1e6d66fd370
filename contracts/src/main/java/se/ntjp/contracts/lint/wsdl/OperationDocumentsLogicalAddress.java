package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * The documentation before an operation says what limits there are for the logical address (R08f). No published
 * contract for 2.1 obeys it, so it is worth knowing only.
 */
public final class OperationDocumentsLogicalAddress implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.profile(
                Severity.INFO,
                Text.of(
                        "Operationen ska föregås av wsdl:documentation om vilka logiska adresser som gäller.",
                        "The operation is preceded by wsdl:documentation on what logical addresses apply."),
                "BP21-R08f");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            boolean documented = Dom.child(operation, Dom.WSDL, "documentation").isPresent()
                    || Dom.child(operation.getParentNode(), Dom.WSDL, "documentation")
                            .isPresent();
            if (!documented) {
                findings.add(operation, "wsdl:documentation", "");
            }
        }
    }
}
