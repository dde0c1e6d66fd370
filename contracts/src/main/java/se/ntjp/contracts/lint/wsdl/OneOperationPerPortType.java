package se.ntjp.contracts.lint.wsdl;

import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * Each port type has one operation, and there is one port type, or two where the answer comes later (R17; not in
 * profile 2.0).
 */
public final class OneOperationPerPortType implements WsdlRule {

    private static final Text TOO_MANY = Text.of(
            "En interaktion ska ha en wsdl:portType, eller två om den är av typen Uppdrag-resultat.",
            "An interaction has one wsdl:portType, or two where its type is Uppdrag-resultat.");

    @Override
    public RuleInfo info() {
        return RuleInfo.profile(
                Severity.ERROR,
                Text.of(
                        "Varje wsdl:portType ska ha precis en operation.",
                        "Each wsdl:portType has exactly one operation."),
                "BP21-R17");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element portType : wsdl.all("portType")) {
            List<Element> operations = Dom.children(portType, Dom.WSDL, "operation");
            if (operations.size() != 1) {
                findings.add(portType, names.interaction(), Dom.names(operations));
            }
        }
        int most = wsdl.documentation().contains("uppdrag-resultat") ? 2 : 1;
        List<Element> portTypes = wsdl.all("portType");
        if (portTypes.isEmpty() || portTypes.size() > most) {
            findings.add(wsdl.root(), Severity.ERROR, TOO_MANY, Integer.toString(most), Dom.names(portTypes));
        }
    }
}
