package se.ntjp.contracts.lint.wsdl;

import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * The schema of the header with the logical address is imported (R08b).
 */
public final class AddressSchemaIsImported implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R08b",
                Severity.ERROR,
                Text.of(
                        "WSDL-filen ska importera schemat för den logiska adressen.",
                        "The WSDL imports the schema of the logical address."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String expected = names.profile().addressHeader().getNamespaceURI();
        List<String> found = wsdl.imports().stream()
                .map(each -> each.getAttribute("namespace"))
                .toList();
        if (!found.contains(expected)) {
            Element at = wsdl.typesSchemas().stream().findFirst().orElse(wsdl.root());
            findings.add(at, expected, String.join(", ", found));
        }
    }
}
