package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The operation is named as the interaction (R14).
 */
public final class OperationIsNamedAsInteraction implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R14",
                Severity.ERROR,
                Text.of("Operationen ska heta som interaktionen.", "The operation is named as the interaction."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            if (!operation.getAttribute("name").equals(names.interaction())) {
                findings.add(operation, names.interaction(), operation.getAttribute("name"));
            }
        }
    }
}
