package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The binding is named after the interaction and the role (R10).
 */
public final class BindingIsNamedResponderBinding implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R10",
                Severity.WARNING,
                Text.of(
                        "wsdl:binding ska heta som interaktionen och rollen, följt av Binding.",
                        "wsdl:binding is named as the interaction and role, followed by Binding."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element each : wsdl.all("binding")) {
            Role.unlessNamed(each, names.interaction(), "Binding", findings);
        }
    }
}
