package se.ntjp.contracts.lint.wsdl;

import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * {@code wsdl:definitions} is named after the interaction (R03).
 */
public final class DefinitionsNameIsInteraction implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R03",
                Severity.WARNING,
                Text.of(
                        "wsdl:definitions ska heta som interaktionen, följt av Interaction.",
                        "wsdl:definitions is named as the interaction, followed by Interaction."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String expected = names.interaction() + "Interaction";
        String found = wsdl.root().getAttribute("name");
        if (!found.equals(expected)) {
            findings.add(wsdl.root(), expected, found);
        }
    }
}
