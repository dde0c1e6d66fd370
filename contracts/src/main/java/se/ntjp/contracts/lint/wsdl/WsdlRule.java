package se.ntjp.contracts.lint.wsdl;

import java.util.Optional;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.Wsdl;

/** A rule about one WSDL at a time. */
interface WsdlRule extends LintRule {

    /** Looks at one WSDL whose profile has the rule. */
    void check(Wsdl wsdl, ContractNames names, Findings findings);

    @Override
    default void check(LintScope scope, Findings findings) {
        for (Wsdl wsdl : scope.wsdls()) {
            wsdl.names().ifPresent(names -> id(names).ifPresent(id -> check(wsdl, names, findings.under(id))));
        }
    }

    private Optional<String> id(ContractNames names) {
        boolean isForOneProfile = info().ids().stream().anyMatch(id -> id.startsWith("BP2"));
        return isForOneProfile ? info().idOf(names.rulePrefix()) : Optional.of(info().id());
    }
}
