package se.ntjp.contracts.lint.wsdl;

import java.util.List;
import java.util.stream.Collectors;
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
 * In the profile for certificates, the second part of a request is a SAML assertion in the header (BPIP-R02).
 */
public final class AssertionIsSecondRequestPart implements WsdlRule {

    private static final String ASSERTION = "Assertion={urn:oasis:names:tc:SAML:2.0:assertion}Assertion";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                List.of("BPIP-R02"),
                Severity.ERROR,
                "RIV Tekniska Anvisningar Basic Profile IP 2.1",
                Text.of(
                        "Frågemeddelandets andra del ska vara Assertion (saml:Assertion), bunden som soap:header.",
                        "The request message's second part is Assertion (saml:Assertion), bound as soap:header."));
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        if (!names.ip()) {
            return;
        }
        for (Element request : wsdl.requests()) {
            String found = Dom.children(request, Dom.WSDL, "part").stream()
                    .skip(1)
                    .limit(1)
                    .map(part -> part.getAttribute("name") + "="
                            + Dom.qname(part, "element").map(QName::toString).orElse(""))
                    .collect(Collectors.joining());
            boolean bound = wsdl.requestHeaders().stream()
                    .anyMatch(header -> header.getAttribute("part").equals("Assertion"));
            if (!found.equals(ASSERTION)) {
                findings.add(request, ASSERTION, found);
            } else if (!bound) {
                findings.add(request, "soap:header part=Assertion", "");
            }
        }
    }
}
