package se.ntjp.contracts.lint.wsdl;

import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * What a message carries in Body is declared in the interaction's own, imported schema (R07d).
 */
public final class MessageElementsComeFromServiceSchema implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R07d",
                Severity.ERROR,
                Text.of(
                        "Meddelandets element ska vara deklarerat i interaktionens importerade tjänsteschema.",
                        "The message's element is declared in the interaction's imported service schema."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element message : wsdl.all("message")) {
            for (Element part : wsdl.bodyParts(message)) {
                QName found = Dom.qname(part, "element").orElse(new QName(""));
                if (!names.isServiceNamespace(found.getNamespaceURI()) || !isDeclared(wsdl, found)) {
                    String expected = new QName(names.serviceNamespace("Responder"), "…").toString();
                    findings.add(part, expected, found.getLocalPart().isEmpty() ? "" : found.toString());
                }
            }
        }
    }

    /** An import that cannot be read is the business of other rules. */
    private static boolean isDeclared(Wsdl wsdl, QName element) {
        boolean imports = wsdl.imports().stream()
                .anyMatch(each -> each.getAttribute("namespace").equals(element.getNamespaceURI()));
        return imports
                && wsdl.imported(element.getNamespaceURI())
                        .map(schema ->
                                schema.global("element", element.getLocalPart()).isPresent())
                        .orElse(true);
    }
}
