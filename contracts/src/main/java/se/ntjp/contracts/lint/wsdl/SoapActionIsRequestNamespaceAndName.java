package se.ntjp.contracts.lint.wsdl;

import java.util.Optional;
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
 * The SOAPAction is the request element's namespace, a colon and its name (R15). At run time the WSDL's own value
 * rules all the same, so published contracts that break this are excused, see {@code PublishedDeviations}.
 */
public final class SoapActionIsRequestNamespaceAndName implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.bothProfiles(
                "R15",
                Severity.ERROR,
                Text.of(
                        "soapAction ska vara frågeelementets namnrymd, kolon och namn.",
                        "soapAction is the request element's namespace, a colon and its name."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element bound : wsdl.bindingOperations()) {
            Optional<QName> request = wsdl.operations().stream()
                    .filter(each -> each.getAttribute("name").equals(bound.getAttribute("name")))
                    .flatMap(each -> wsdl.bodyElement(each, "input").stream())
                    .findFirst();
            Optional<Element> soap = Dom.child(bound, Dom.SOAP, "operation");
            String found = soap.map(each -> each.getAttribute("soapAction")).orElse("");
            String expected = request.map(each -> each.getNamespaceURI() + ":" + each.getLocalPart())
                    .orElse(found);
            if (!found.equals(expected)) {
                findings.add(soap.orElse(bound), expected, found);
            }
        }
    }
}
