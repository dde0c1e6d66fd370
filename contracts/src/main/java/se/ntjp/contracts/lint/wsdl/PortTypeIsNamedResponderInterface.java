package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The port type is named after the interaction and the role (R09).
 */
public final class PortTypeIsNamedResponderInterface implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R09",
                Severity.WARNING,
                Text.of(
                        "wsdl:portType ska heta som interaktionen och rollen, följt av Interface.",
                        "wsdl:portType is named as the interaction and role, followed by Interface."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element each : wsdl.all("portType")) {
            Role.unlessNamed(each, names.interaction(), "Interface", findings);
        }
    }
}
