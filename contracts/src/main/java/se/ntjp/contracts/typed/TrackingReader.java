package se.ntjp.contracts.typed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Passes a document on to JAXB and remembers, for the element that JAXB is at, where it began and what it held. */
final class TrackingReader extends StreamReaderDelegate {

    private final Deque<SeenElement> open = new ArrayDeque<>();
    private SeenElement current;
    private boolean ended;

    TrackingReader(XMLStreamReader reader) {
        super(reader);
        begin();
    }

    /** The element that began or ended last. */
    SeenElement current() {
        return current;
    }

    @Override
    public int next() throws XMLStreamException {
        if (ended) {
            // JAXB is done with it: without this, the whole document would stay in memory.
            current.forget();
        }
        int event = super.next();
        ended = event == XMLStreamConstants.END_ELEMENT;
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (ended && !open.isEmpty()) {
            current = open.pop();
        } else if (isText(event) && !open.isEmpty()) {
            open.peek().append(getText());
        }
        return event;
    }

    private void begin() {
        Location at = getLocation();
        current = new SeenElement(getName(), at.getLineNumber(), at.getColumnNumber(), attributes());
        if (!open.isEmpty()) {
            open.peek().add(current);
        }
        open.push(current);
    }

    private Map<QName, String> attributes() {
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < getAttributeCount(); i++) {
            attributes.put(getAttributeName(i), getAttributeValue(i));
        }
        return attributes;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }
}
