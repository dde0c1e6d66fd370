package se.ntjp.stubs.mock;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.xml.SafeXml;

/** The first element in the Body of an envelope, found without reading further. */
final class BodyElement {

    private BodyElement() {}

    /** Its name; empty where there is none, or the text is no XML so far. */
    static Optional<QName> of(String envelope) {
        try {
            XMLStreamReader reader = SafeXml.streamReader(
                    SafeXml.streamFactory(), new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)));
            boolean inBody = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return Optional.empty();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (inBody) {
                        return Optional.of(reader.getName());
                    }
                    inBody = reader.getLocalName().equals("Body");
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
