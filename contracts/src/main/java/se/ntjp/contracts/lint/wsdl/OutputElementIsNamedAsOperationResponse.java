package se.ntjp.contracts.lint.wsdl;

import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * What is answered is named as the operation with {@code Response} after it (R07f).
 */
public final class OutputElementIsNamedAsOperationResponse implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07f",
                Severity.ERROR,
                Text.of(
                        "Svarets element ska heta som operationen, följt av Response.",
                        "The response element is named as the operation, followed by Response."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            String expected = operation.getAttribute("name") + "Response";
            String found = wsdl.bodyElement(operation, "output")
                    .map(QName::getLocalPart)
                    .orElse("");
            if (!found.equals(expected)) {
                findings.add(wsdl.message(operation, "output").orElse(operation), expected, found);
            }
        }
    }
}
