package se.ntjp.contracts.lint.wsdl;

import java.util.List;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Words;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * The first thing in the WSDL says what the contract is (R05). Every third published contract departs from it.
 */
public final class DocumentationSaysWhatTheContractIs implements WsdlRule {

    private static final List<String> HEADINGS =
            List.of("Beskrivning", "Revision", "Tjänstedomän", "Tjänsteinteraktionstyp", "RIVTA", "Förvalt");

    private static final Text MISSING = Text.of(
            "Kontraktets wsdl:documentation saknar rubriker.", "The contract's wsdl:documentation lacks headings.");

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R05",
                Severity.INFO,
                Text.of(
                        "Först i WSDL-filen ska wsdl:documentation beskriva kontraktet.",
                        "The WSDL begins with wsdl:documentation that describes the contract."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        boolean first = Dom.children(wsdl.root()).stream()
                .findFirst()
                .filter(each -> Dom.is(each, Dom.WSDL, "documentation"))
                .isPresent();
        if (!first) {
            findings.add(wsdl.root(), "wsdl:documentation", "");
            return;
        }
        String words = wsdl.documentation();
        List<String> missing = HEADINGS.stream()
                .filter(each -> !words.contains(Words.plain(each)))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Dom.children(wsdl.root()).get(0), Severity.INFO, MISSING, String.join(", ", missing), "");
        }
    }
}
