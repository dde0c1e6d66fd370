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
 * The binding is SOAP 1.1 over HTTP, as WS-I Basic Profile 1.1 demands (R01).
 */
public final class BindingIsSoap11OverHttp implements WsdlRule {

    private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R01",
                Severity.ERROR,
                Text.of(
                        "Bindningen ska vara SOAP 1.1 över HTTP (WS-I Basic Profile 1.1).",
                        "The binding is SOAP 1.1 over HTTP (WS-I Basic Profile 1.1)."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element binding : wsdl.all("binding")) {
            String transport = Dom.child(binding, Dom.SOAP, "binding")
                    .map(each -> each.getAttribute("transport"))
                    .orElse("");
            if (!transport.equals(HTTP)) {
                findings.add(binding, HTTP, transport);
            }
        }
    }
}
