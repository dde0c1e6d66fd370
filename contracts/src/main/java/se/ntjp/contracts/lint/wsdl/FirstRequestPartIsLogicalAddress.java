package se.ntjp.contracts.lint.wsdl;

import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * Each request message begins with the logical address (R08c).
 */
public final class FirstRequestPartIsLogicalAddress implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R08c",
                Severity.ERROR,
                Text.of(
                        "Frågemeddelandets första del ska vara LogicalAddress, med profilens adresselement.",
                        "The request message's first part is LogicalAddress, with the profile's address element."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String expected = "LogicalAddress=" + names.profile().addressHeader();
        for (Element request : wsdl.requests()) {
            String found = Dom.child(request, Dom.WSDL, "part")
                    .map(part -> part.getAttribute("name") + "="
                            + Dom.qname(part, "element").map(QName::toString).orElse(""))
                    .orElse("");
            if (!found.equals(expected)) {
                findings.add(request, expected, found);
            }
        }
    }
}
