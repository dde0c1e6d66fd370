package se.ntjp.contracts.lint.rule;

import java.util.Optional;

/**
 * A schema document that is the domain's own, and so can be held to the rules.
 *
 * @param document the document
 * @param kind what it is for
 * @param domain the domain that owns it, with colons
 */
public record OwnSchema(SchemaDocument document, SchemaKind kind, String domain) {

    /** Whether it holds the messages of one interaction. */
    public boolean isService() {
        return kind == SchemaKind.SERVICE;
    }

    /** The interaction of a service schema, by its file's name or else its namespace. */
    public Optional<String> interaction() {
        return SchemaKind.interaction(document);
    }

    /** The role of a service schema, {@code Responder} or {@code Initiator}, by its file's name or namespace. */
    public String role() {
        boolean isInitiator = document.fileName().contains("Initiator_")
                || document.namespace().contains("Initiator:");
        return isInitiator ? "Initiator" : "Responder";
    }
}
