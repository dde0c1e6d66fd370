package se.ntjp.contracts.lint.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose a schema document is, which decides what rules govern it. */
public enum SchemaKind {
    /** The messages of one interaction (<i>tjänsteschema</i>), governed by TS rules. */
    SERVICE("TS-"),
    /** Types that a domain's interactions share (<i>domänschema</i>), governed by DS rules. */
    DOMAIN("DS-"),
    /** Elements that a minor version added to a service schema (TS-09b). */
    SERVICE_EXTENSION("TS-"),
    /** Elements that a minor version added to a domain schema (DS-09). */
    DOMAIN_EXTENSION("DS-"),
    /**
     * Another owner's schema that the package carries, such as that of LogicalAddress, WS-Addressing or HL7. It cannot be
     * mended here, so it is not judged.
     */
    BORROWED("");

    private static final Pattern SERVICE_FILE = Pattern.compile("(.+)(Responder|Initiator)_.*");
    private static final Pattern SERVICE_NAMESPACE = Pattern.compile("urn:.*:([^:]+)(Responder|Initiator):[\\d.]+");

    private final String prefix;

    SchemaKind(String prefix) {
        this.prefix = prefix;
    }

    /** How the ids of the rules that govern it begin. */
    public String prefix() {
        return prefix;
    }

    /** Whether elements of a minor version live in it. */
    public boolean isExtension() {
        return this == SERVICE_EXTENSION || this == DOMAIN_EXTENSION;
    }

    /**
     * Tells whose a schema document is by its place and name, since its namespace may be what is wrong with it.
     *
     * @param domains the domains whose contracts are looked at
     */
    public static SchemaKind of(SchemaDocument schema, List<String> domains) {
        boolean isExtension = schema.fileName().endsWith("_ext.xsd");
        if (schema.file().contains("/interactions/") && interaction(schema).isPresent()) {
            return isExtension ? SERVICE_EXTENSION : SERVICE;
        }
        for (String domain : domains) {
            if (schema.namespace().startsWith("urn:riv:" + domain + ":")
                    || schema.fileName().startsWith(domain.replace(':', '_') + "_")) {
                return isExtension ? DOMAIN_EXTENSION : DOMAIN;
            }
        }
        return BORROWED;
    }

    static Optional<String> interaction(SchemaDocument schema) {
        return Stream.of(SERVICE_FILE.matcher(schema.fileName()), SERVICE_NAMESPACE.matcher(schema.namespace()))
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .findFirst();
    }
}
