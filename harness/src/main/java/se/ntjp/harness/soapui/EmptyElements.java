package se.ntjp.harness.soapui;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;

/** Leaves out the elements of an envelope that are empty when all is filled in, as a request in SoapUI may ask for. */
final class EmptyElements {

    private EmptyElements() {}

    /** The envelope without them; as it is where it is not well-formed, which the producer then may say. */
    static String removed(String envelope) {
        try {
            Document document = SafeXml.parse(envelope.getBytes(java.nio.charset.StandardCharsets.UTF_8), "request");
            Element root = document.getDocumentElement();
            boolean changed = false;
            for (Element part : Dom.children(root)) {
                if (part.getLocalName().equals("Body")) {
                    for (Element payload : Dom.children(part)) {
                        changed |= removeFrom(payload);
                    }
                }
            }
            return changed ? XmlText.of(document) : envelope;
        } catch (SAXException e) {
            return envelope;
        }
    }

    private static boolean removeFrom(Element parent) {
        boolean changed = false;
        for (Element child : Dom.children(parent)) {
            changed |= removeFrom(child);
            boolean empty =
                    Dom.children(child).isEmpty() && child.getTextContent().isBlank() && !hasAttribute(child);
            if (empty) {
                parent.removeChild(child);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean hasAttribute(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (!"http://www.w3.org/2000/xmlns/"
                    .equals(element.getAttributes().item(i).getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }
}
