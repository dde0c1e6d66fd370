package se.ntjp.contracts.schema;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** More text than is held in memory of any message. */
final class LimitExceeded extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    LimitExceeded(String element, int limit, Location location) {
        super("The text of <%s> is longer than %s characters, more than is read of any element"
                .formatted(element, limit));
        this.location = location;
    }
}
