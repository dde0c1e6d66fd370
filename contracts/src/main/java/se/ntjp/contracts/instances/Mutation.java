package se.ntjp.contracts.instances;

import org.w3c.dom.Document;

/**
 * A document that differs from another in one place.
 *
 * @param kind what was done
 * @param path where, as local names with the position among siblings of the same name, for example
 *     {@code /GetCareContacts[1]/patientId[1]}
 * @param document the document after it
 */
public record Mutation(MutationKind kind, String path, Document document) {

    /** What was done and where, for people. */
    @Override
    public String toString() {
        return "%s at %s".formatted(kind.description(), path);
    }
}
