package se.ntjp.contracts.lint.wsdl;

import java.util.Optional;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The target namespace names domain, interaction, major version and profile (R04). All other rules about a WSDL take its
 * names from there, so they are silent where it cannot be understood.
 */
public final class TargetNamespaceNamesDomainInteractionAndMajor implements LintRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R04",
                Severity.ERROR,
                Text.of(
                        "WSDL-filens targetNamespace ska ange domän, interaktion, huvudversion och profil.",
                        "The WSDL's targetNamespace says domain, interaction, major version and profile."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        for (Wsdl wsdl : scope.wsdls()) {
            String found = wsdl.root().getAttribute("targetNamespace");
            Optional<ContractNames> names = wsdl.names();
            String expected = names.map(each -> "urn:riv:%s:%s:%s:%s"
                            .formatted(each.domain(), each.interaction(), each.major(), each.profileName()))
                    .orElse("urn:riv:<domain>:<interaction>:<major>:rivtabp21");
            if (!found.equals(expected)) {
                String id =
                        names.flatMap(each -> info().idOf(each.rulePrefix())).orElse(info().id());
                findings.under(id).add(wsdl.root(), expected, found);
            }
        }
    }
}
