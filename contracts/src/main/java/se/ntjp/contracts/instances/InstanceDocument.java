package se.ntjp.contracts.instances;

import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.xml.SafeXml;

/** A document under construction, whose root declares one prefix for each namespace. */
final class InstanceDocument {

    private final Document document = SafeXml.emptyDocument();
    private final Map<String, String> prefixes = new HashMap<>();

    Document document() {
        return document;
    }

    Element append(Node parent, QName name) {
        String prefix = prefixOf(name.getNamespaceURI());
        Element element = name.getNamespaceURI().isEmpty()
                ? document.createElementNS(null, name.getLocalPart())
                : document.createElementNS(name.getNamespaceURI(), prefix + ":" + name.getLocalPart());
        parent.appendChild(element);
        declare(name.getNamespaceURI(), prefix);
        return element;
    }

    void attribute(Element element, QName name, String value) {
        if (name.getNamespaceURI().isEmpty()) {
            element.setAttributeNS(null, name.getLocalPart(), value);
        } else {
            element.setAttributeNS(name.getNamespaceURI(), qualified(name), value);
        }
    }

    /** The name with its prefix, as it is written in a value such as that of {@code xsi:type}. */
    String qualified(QName name) {
        String prefix = prefixOf(name.getNamespaceURI());
        declare(name.getNamespaceURI(), prefix);
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private String prefixOf(String namespace) {
        if (namespace.isEmpty()) {
            return "";
        }
        String usual = namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                ? "xsi"
                : namespace.equals(XMLConstants.XML_NS_URI) ? "xml" : "ns" + (prefixes.size() + 1);
        return prefixes.computeIfAbsent(namespace, each -> usual);
    }

    private void declare(String namespace, String prefix) {
        if (!prefix.isEmpty() && !prefix.equals("xml")) {
            document.getDocumentElement()
                    .setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        }
    }
}
