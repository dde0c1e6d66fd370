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
 * The binding's style is document (R07a), also where an operation repeats it.
 */
public final class BindingStyleIsDocument implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07a",
                Severity.ERROR,
                Text.of("Bindningens style ska vara document.", "The binding's style is document."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element binding : Dom.all(wsdl.root(), Dom.SOAP, "binding")) {
            if (!binding.getAttribute("style").equals("document")) {
                findings.add(binding, "document", binding.getAttribute("style"));
            }
        }
        for (Element operation : Dom.all(wsdl.root(), Dom.SOAP, "operation")) {
            if (operation.hasAttribute("style")
                    && !operation.getAttribute("style").equals("document")) {
                findings.add(operation, "document", operation.getAttribute("style"));
            }
        }
    }
}
