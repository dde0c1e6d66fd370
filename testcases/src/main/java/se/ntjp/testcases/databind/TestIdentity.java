package se.ntjp.testcases.databind;

import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.identity.IdentityType;

/**
 * A test identity that the user gave.
 *
 * @param id as a request writes it
 * @param type the OID of its type
 */
public record TestIdentity(String id, String type) {

    /** What kind of identity it is. */
    public IdentityType kind() {
        return IdentityType.ofOid(type);
    }

    /** The identity and its kind, as people read it. */
    public Text words() {
        return Text.of("%s (%s)", "%s (%s)").with(id, kind().words());
    }
}
