package se.ntjp.contracts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;

/** Makes messages that are valid or almost valid, by one to three seeded changes to a valid one. */
final class MessageChanges {

    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    private static final String[] VALUES = {
        "",
        " ",
        "x",
        "0",
        "1",
        "true",
        "TRUE",
        " true",
        "false\n",
        "+1",
        "01",
        "-0",
        "1.0",
        "1e3",
        "100",
        "100.00",
        "100.001",
        "2147483648",
        "-1",
        "NaN",
        "20240101120000",
        "20240101",
        "2024-02-30",
        "2024-02-29",
        "2024-01-01T24:00:00",
        "2024-01-01T12:00:00Z",
        "2024-01-01T12:00:00+15:00",
        "2024-06-30T23:59:60Z",
        "0000-01-01",
        "\u0661\u0662",
        "191212121212",
        "19\u0661212121212",
        " 191212121212 ",
        "QQ==",
        "QR==",
        "QQ=",
        "Q Q = =",
        "QUJD",
        "====",
        "urn:a b",
        "%%%",
        "http://\u00e5/",
        "OK",
        "ok",
        "ÅÄÖ",
        " spaced ",
        "spaced",
        "ABC",
        "X.Y",
        "XZY",
        "ABCD",
        "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
        "ab\u00a0",
        "A  B",
        "\u0085"
    };
    private static final String[] NAMES = {
        "record", "id", "code", "result", "nil", "extra", "global", "unknown", "root", "header"
    };

    private final Random random;
    private Document document;

    MessageChanges(long seed) {
        this.random = new Random(seed);
    }

    /** A changed copy. */
    byte[] mutate(byte[] message) throws SAXException {
        document = SafeXml.parse(message, "message");
        Element body = (Element)
                document.getElementsByTagNameNS(Soap.NAMESPACE, "Body").item(0);
        Element content = (Element) body.getElementsByTagName("*").item(0);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(content);
        }
        return XmlText.bytes(document);
    }

    private void change(Element content) {
        NodeList all = content.getElementsByTagName("*");
        if (all.getLength() == 0) {
            return;
        }
        Element one = (Element) all.item(random.nextInt(all.getLength()));
        Node parent = one.getParentNode();
        switch (random.nextInt(16)) {
            case 0 -> parent.removeChild(one);
            case 1 -> parent.insertBefore(one.cloneNode(true), one);
            case 2 -> parent.appendChild(one);
            case 3 -> document.renameNode(one, one.getNamespaceURI(), pick(NAMES));
            case 4 -> document.renameNode(one, random.nextBoolean() ? "urn:other" : null, one.getLocalName());
            case 5, 6, 7, 8 -> leaf(all).setTextContent(pick(VALUES));
            case 9 -> one.setAttributeNS(XSI, "xsi:nil", pick("true", "false", "1", "maybe"));
            case 10 -> type(one);
            case 11 -> one.setAttributeNS(XSI, "xsi:schemaLocation", pick("urn:x file:/nowhere.xsd", "odd", ""));
            case 12 -> one.setAttribute(pick("version", "unit", "other"), pick(VALUES));
            case 13 -> parent.insertBefore(foreign(one), random.nextBoolean() ? one : null);
            case 14 ->
                one.appendChild(pick(
                        document.createTextNode(pick(" ", "\n", "text", "\u00a0")),
                        document.createCDATASection(pick(" ", "text", "")),
                        document.createComment("comment"),
                        document.createProcessingInstruction("pi", "data")));
            default -> one.setTextContent("");
        }
    }

    private void type(Element element) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:mx", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:mt", TestContract.NAMESPACE);
        String type = pick("mx:string", "mx:int", "mt:RecordType", "mt:BaseType", "mt:Nothing", "no:Prefix");
        element.setAttributeNS(XSI, "xsi:type", type);
    }

    private Element foreign(Element beside) {
        String namespace =
                pick("urn:foreign", TestContract.NAMESPACE, "urn:test:common:1", beside.getNamespaceURI(), null);
        Element element = document.createElementNS(namespace, pick(NAMES));
        element.setTextContent(pick(VALUES));
        return element;
    }

    private Element leaf(NodeList all) {
        List<Element> leaves = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getElementsByTagName("*").getLength() == 0) {
                leaves.add(each);
            }
        }
        return leaves.get(random.nextInt(leaves.size()));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
