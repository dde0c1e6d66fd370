package se.ntjp.contracts.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Steps in a DOM. */
public final class Dom {

    /** The namespace of WSDL 1.1. */
    public static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    /** The namespace of WSDL's binding to SOAP 1.1. */
    public static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

    /** The namespace of XML Schema. */
    public static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private Dom() {}

    /** The child elements, in document order. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child elements of one name. */
    public static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(each -> is(each, namespace, name))
                .toList();
    }

    /** The first child element of one name. */
    public static Optional<Element> child(Node parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst();
    }

    /** All elements of one name at or below an element, in document order. */
    public static List<Element> all(Element root, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        if (is(root, namespace, name)) {
            found.add(root);
        }
        NodeList below = root.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < below.getLength(); i++) {
            found.add((Element) below.item(i));
        }
        return found;
    }

    /** Whether an element has a name. */
    public static boolean is(Node node, String namespace, String name) {
        return name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
    }

    /** The qualified name that an attribute holds, its prefix resolved where it stands; empty where absent or blank. */
    public static Optional<QName> qname(Element at, String attribute) {
        String value = at.getAttribute(attribute).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int colon = value.indexOf(':');
        String namespace = at.lookupNamespaceURI(colon < 0 ? null : value.substring(0, colon));
        return Optional.of(new QName(namespace, value.substring(colon + 1)));
    }

    /** The {@code name} attributes of elements, as a list for people. */
    public static String names(List<Element> elements) {
        return elements.stream().map(each -> each.getAttribute("name")).collect(Collectors.joining(", "));
    }
}
