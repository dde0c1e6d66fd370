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
 * Each message has one part for Body, named {@code parameters} (R07c).
 */
public final class BodyHasOnePartNamedParameters implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07c",
                Severity.ERROR,
                Text.of(
                        "Varje meddelande ska ha precis en del för Body, med namnet parameters.",
                        "Each message has exactly one part for Body, named parameters."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element message : wsdl.all("message")) {
            String found = Dom.names(wsdl.bodyParts(message));
            if (!found.equals("parameters")) {
                findings.add(message, "parameters", found);
            }
        }
    }
}
