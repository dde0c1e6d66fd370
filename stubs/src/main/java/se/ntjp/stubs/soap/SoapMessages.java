package se.ntjp.stubs.soap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.stubs.http.HttpAnswer;

/** Answers and faults in their envelopes, in UTF-8 (ENV-02). */
public final class SoapMessages {

    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private SoapMessages() {}

    /** An answer, HTTP 200. */
    public static HttpAnswer answer(Document payload) {
        Document document = SafeXml.emptyDocument();
        body(document).appendChild(document.importNode(payload.getDocumentElement(), true));
        return new HttpAnswer(OK, CONTENT_TYPE, bytes(document));
    }

    /** A fault, HTTP 500 (ENV-05). */
    public static HttpAnswer fault(String code, String string) {
        Document document = SafeXml.emptyDocument();
        Element body = body(document);
        Element fault = document.createElementNS(EnvelopeFacts.SOAP_1_1, "soap:Fault");
        text(fault, "faultcode", "soap:" + code);
        text(fault, "faultstring", string);
        body.appendChild(fault);
        return new HttpAnswer(SERVER_ERROR, CONTENT_TYPE, bytes(document));
    }

    /** A whole message as bytes, with XML declaration. */
    public static byte[] bytes(Document message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(DECLARATION);
        bytes.writeBytes(XmlText.bytes(message));
        return bytes.toByteArray();
    }

    /** The first element in the Body of an envelope that is known to have one. */
    public static Element payload(Document envelope) {
        Node body =
                envelope.getElementsByTagNameNS(EnvelopeFacts.SOAP_1_1, "Body").item(0);
        Node child = body.getFirstChild();
        while (!(child instanceof Element payload)) {
            child = child.getNextSibling();
        }
        return payload;
    }

    private static Element body(Document document) {
        Element envelope = document.createElementNS(EnvelopeFacts.SOAP_1_1, "soap:Envelope");
        Element body = document.createElementNS(EnvelopeFacts.SOAP_1_1, "soap:Body");
        document.appendChild(envelope).appendChild(body);
        return body;
    }

    private static void text(Element parent, String name, String text) {
        Element element = parent.getOwnerDocument().createElementNS(null, name);
        element.setTextContent(text);
        parent.appendChild(element);
    }
}
