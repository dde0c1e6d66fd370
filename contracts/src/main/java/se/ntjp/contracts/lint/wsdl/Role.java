package se.ntjp.contracts.lint.wsdl;

import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;

/** The role that names of a contract's parts bear: that of the one who answers, or who ordered and is told later. */
final class Role {

    private Role() {}

    /** Adds a finding unless the element is named interaction, role and suffix. */
    static void unlessNamed(Element element, String interaction, String suffix, Findings findings) {
        String expected = interaction + "Responder" + suffix;
        String found = element.getAttribute("name");
        if (!found.equals(expected) && !found.equals(interaction + "Initiator" + suffix)) {
            findings.add(element, expected, found);
        }
    }
}
