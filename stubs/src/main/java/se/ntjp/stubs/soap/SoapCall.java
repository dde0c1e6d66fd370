package se.ntjp.stubs.soap;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A request that has passed every check that does not depend on the contract's content.
 *
 * @param logicalAddress whom it is addressed to; not empty
 * @param consumer the original consumer's HSA-id, where the platform names it
 * @param payload the schema-valid child of Body
 */
public record SoapCall(String logicalAddress, Optional<String> consumer, Element payload) {}
