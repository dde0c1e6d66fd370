package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * Messages are named after the operation, with {@code Request} or {@code Response} after it (R13).
 */
public final class MessagesAreNamedAfterOperation implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R13",
                Severity.ERROR,
                Text.of(
                        "Meddelanden ska heta som operationen, följt av Request eller Response.",
                        "Messages are named as the operation, followed by Request or Response."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            check(wsdl, operation, "input", "Request", findings);
            check(wsdl, operation, "output", "Response", findings);
        }
    }

    private static void check(Wsdl wsdl, Element operation, String direction, String suffix, Findings findings) {
        String expected = operation.getAttribute("name") + suffix;
        wsdl.message(operation, direction)
                .filter(message -> !message.getAttribute("name").equals(expected))
                .ifPresent(message -> findings.add(message, expected, message.getAttribute("name")));
    }
}
