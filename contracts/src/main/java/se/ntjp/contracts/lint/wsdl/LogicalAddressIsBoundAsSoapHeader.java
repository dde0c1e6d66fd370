package se.ntjp.contracts.lint.wsdl;

import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * The logical address travels in the SOAP header of every bound request (R08a, R08d).
 */
public final class LogicalAddressIsBoundAsSoapHeader implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.profile(
                Severity.ERROR,
                Text.of(
                        "Delen LogicalAddress ska bindas som soap:header i varje fråga.",
                        "The part LogicalAddress is bound as soap:header in every request."),
                "BP21-R08d",
                "BP21-R08a",
                "BP20-R08c",
                "BP20-R08a");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.bindingOperations()) {
            List<String> headers = Dom.child(operation, Dom.WSDL, "input").stream()
                    .flatMap(input -> Dom.children(input, Dom.SOAP, "header").stream())
                    .map(header -> header.getAttribute("part"))
                    .toList();
            if (!headers.contains("LogicalAddress")) {
                findings.add(operation, "LogicalAddress", String.join(", ", headers));
            }
        }
    }
}
