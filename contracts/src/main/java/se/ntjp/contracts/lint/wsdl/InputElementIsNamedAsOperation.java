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
 * What is asked is named as the operation (R07e).
 */
public final class InputElementIsNamedAsOperation implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07e",
                Severity.ERROR,
                Text.of("Frågans element ska heta som operationen.", "The request element is named as the operation."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            String expected = operation.getAttribute("name");
            String found = wsdl.bodyElement(operation, "input")
                    .map(QName::getLocalPart)
                    .orElse("");
            if (!found.equals(expected)) {
                findings.add(wsdl.message(operation, "input").orElse(operation), expected, found);
            }
        }
    }
}
