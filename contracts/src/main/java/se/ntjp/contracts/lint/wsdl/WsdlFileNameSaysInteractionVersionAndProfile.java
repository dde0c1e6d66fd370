package se.ntjp.contracts.lint.wsdl;

import java.util.Locale;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The file is named after interaction, version and profile (R02). Letter case is not judged: rule and example differ.
 */
public final class WsdlFileNameSaysInteractionVersionAndProfile implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R02",
                Severity.WARNING,
                Text.of(
                        "WSDL-filens namn ska ange interaktion, version och profil.",
                        "The WSDL file's name says interaction, version and profile."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String expected =
                "%sInteraction_%s_%s.wsdl".formatted(names.interaction(), names.version(), names.profileName());
        String found = wsdl.file().substring(wsdl.file().lastIndexOf('/') + 1);
        if (!found.equalsIgnoreCase(expected)) {
            findings.add(
                    wsdl.file(),
                    expected.replace(names.profileName(), names.profileName().toUpperCase(Locale.ROOT)),
                    found);
        }
    }
}
