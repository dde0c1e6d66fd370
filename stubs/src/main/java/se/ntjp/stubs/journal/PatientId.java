package se.ntjp.stubs.journal;

/**
 * Whom records are about.
 *
 * @param type the OID of the kind of identity
 */
record PatientId(String type, String id) {

    /** An identity that only one source system knows (FLD-03). */
    static final String LOCAL = "1.2.752.129.2.1.2.1";
}
