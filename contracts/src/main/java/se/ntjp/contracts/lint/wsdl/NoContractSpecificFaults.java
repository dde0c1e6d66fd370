package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * A contract defines no SOAP faults of its own (TS-11a).
 */
public final class NoContractSpecificFaults implements WsdlRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Ett kontrakt ska inte definiera egna SOAP-fel (wsdl:fault).",
                        "A contract defines no SOAP faults of its own (wsdl:fault)."),
                "TS-11a");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        for (Element operation : wsdl.operations()) {
            for (Element fault : Dom.children(operation, Dom.WSDL, "fault")) {
                findings.add(fault, "", fault.getAttribute("name"));
            }
        }
    }
}
