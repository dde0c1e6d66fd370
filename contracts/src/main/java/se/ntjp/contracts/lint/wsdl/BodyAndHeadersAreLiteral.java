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
 * Bodies (R07b) and headers (WS-I R2706) are literal.
 */
public final class BodyAndHeadersAreLiteral implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07b",
                Severity.ERROR,
                Text.of(
                        "soap:body och soap:header ska ha use=literal.",
                        "soap:body and soap:header have use=literal."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (String name : List.of("body", "header")) {
            for (Element each : Dom.all(wsdl.root(), Dom.SOAP, name)) {
                if (!each.getAttribute("use").equals("literal")) {
                    findings.add(each, "literal", each.getAttribute("use"));
                }
            }
        }
    }
}
