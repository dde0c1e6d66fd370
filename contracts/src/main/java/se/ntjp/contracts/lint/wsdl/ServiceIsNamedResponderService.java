package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The service is named after the interaction and the role (R11).
 */
public final class ServiceIsNamedResponderService implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R11",
                Severity.WARNING,
                Text.of(
                        "wsdl:service ska heta som interaktionen och rollen, följt av Service.",
                        "wsdl:service is named as the interaction and role, followed by Service."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element each : wsdl.all("service")) {
            Role.unlessNamed(each, names.interaction(), "Service", findings);
        }
    }
}
