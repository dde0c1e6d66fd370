package se.ntjp.contracts.lint.rule;

import se.ntjp.contracts.text.Text;

/**
 * A published contract that is known to break a rule and will not be changed, since systems already speak it. What would
 * be an error is then a warning that gives the reason.
 *
 * @param ruleId the rule it breaks
 * @param namespace how the WSDL's target namespace begins
 * @param found how the faulty value begins; a contract that comes to break the rule in another way is not excused
 * @param reason why it is accepted
 */
public record Waiver(String ruleId, String namespace, String found, Text reason) {

    boolean covers(String brokenRule, String targetNamespace, String value) {
        return ruleId.equals(brokenRule) && targetNamespace.startsWith(namespace) && value.startsWith(found);
    }
}
