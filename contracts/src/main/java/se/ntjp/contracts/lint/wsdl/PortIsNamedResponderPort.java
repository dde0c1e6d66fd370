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
 * The port is named after the interaction and the role (R12).
 */
public final class PortIsNamedResponderPort implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R12",
                Severity.WARNING,
                Text.of(
                        "wsdl:port ska heta som interaktionen och rollen, följt av Port.",
                        "wsdl:port is named as the interaction and role, followed by Port."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element each : wsdl.all("service").stream()
                .flatMap(service -> Dom.children(service, Dom.WSDL, "port").stream())
                .toList()) {
            Role.unlessNamed(each, names.interaction(), "Port", findings);
        }
    }
}
