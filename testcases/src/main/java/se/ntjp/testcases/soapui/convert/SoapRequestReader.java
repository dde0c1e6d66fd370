package se.ntjp.testcases.soapui.convert;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;

/** Reads the envelope of a request step. */
final class SoapRequestReader {

    private SoapRequestReader() {}

    /**
     * A request.
     *
     * @param logicalAddress the text of its SOAP header; empty where it has none
     * @param root the name of the payload element
     * @param elements what is below the payload element
     */
    record SoapRequest(String logicalAddress, QName root, List<RequestElement> elements) {}

    /** The request; empty where it is not a plain SOAP envelope of elements without attributes. */
    static Optional<SoapRequest> read(String envelope) {
        try {
            Element root = SafeXml.parse(envelope.strip().getBytes(StandardCharsets.UTF_8), "request")
                    .getDocumentElement();
            return part(root, "Body")
                    .flatMap(body -> Dom.children(body).stream().findFirst())
                    .filter(SoapRequestReader::isPlain)
                    .map(payload -> new SoapRequest(
                            address(root),
                            new QName(payload.getNamespaceURI(), payload.getLocalName()),
                            elements(payload)));
        } catch (SAXException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Element> part(Element envelope, String name) {
        return Dom.children(envelope).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** {@code LogicalAddress} of profile 2.1, {@code To} of 2.0. */
    private static String address(Element envelope) {
        return part(envelope, "Header").stream()
                .flatMap(header -> Dom.children(header).stream())
                .filter(child -> "LogicalAddress".equals(child.getLocalName()) || "To".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isPlain(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attributes.item(i).getNamespaceURI())) {
                return false;
            }
        }
        return element.getNamespaceURI() != null
                && Dom.children(element).stream().allMatch(SoapRequestReader::isPlain);
    }

    private static List<RequestElement> elements(Element parent) {
        return Dom.children(parent).stream()
                .map(child -> new RequestElement(
                        child.getNamespaceURI(),
                        child.getLocalName(),
                        Dom.children(child).isEmpty() ? child.getTextContent().strip() : "",
                        elements(child)))
                .toList();
    }
}
