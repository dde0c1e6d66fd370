package se.ntjp.testcases.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;

/** The kinds of identity that a request can name a patient by, with the OID that says so. */
public enum IdentityType {
    /** <i>Personnummer</i>. */
    PERSONAL("1.2.752.129.2.1.3.1", Text.of("personnummer", "personal identity number")),
    /** <i>Samordningsnummer</i>: as a personal identity number, with 60 added to the day. */
    COORDINATION("1.2.752.129.2.1.3.3", Text.of("samordningsnummer", "coordination number")),
    /** <i>Reservnummer</i> that one source system alone knows; other reserve numbers have roots of their own. */
    LOCAL("1.2.752.129.2.1.2.1", Text.of("reservnummer", "reserve number"));

    private static final int FULL = 12;
    private static final int DAY = 6;
    private static final char FIRST_DAY_OF_COORDINATION = '6';

    private final String oid;
    private final Text words;

    IdentityType(String oid, Text words) {
        this.oid = oid;
        this.words = words;
    }

    /** The OID. */
    public String oid() {
        return oid;
    }

    /** The name that people use. */
    public Text words() {
        return words;
    }

    /** The type that an identity's form tells: twelve digits that are right are a person's, anything else is local. */
    public static IdentityType of(String id) {
        if (!isPersonal(id)) {
            return LOCAL;
        }
        return id.charAt(DAY) >= FIRST_DAY_OF_COORDINATION ? COORDINATION : PERSONAL;
    }

    /** The type of an OID; {@link #LOCAL} where it is neither of the national ones. */
    public static IdentityType ofOid(String oid) {
        Optional<IdentityType> known = Stream.of(PERSONAL, COORDINATION)
                .filter(type -> type.oid.equals(oid))
                .findFirst();
        return known.orElse(LOCAL);
    }

    /** Whether a text is twelve digits with a date and the right check digit. */
    public static boolean isPersonal(String id) {
        List<PersonalIdentity> found = PersonalIdentities.in(id);
        return id.length() == FULL && found.size() == 1 && found.get(0).digits().equals(id);
    }
}
