package se.ntjp.stubs.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.ntjp.contracts.xml.Dom;

/** Small steps on a DOM, by local names. */
final class XmlTree {

    private XmlTree() {}

    /** Every element of that name, in document order; a list of its own, so that the tree may be changed meanwhile. */
    static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Takes away every element of that name. */
    static void remove(Document document, String name) {
        all(document, name).forEach(each -> each.getParentNode().removeChild(each));
    }

    /** The first child of that name. */
    static Optional<Element> child(Node parent, String name) {
        return Dom.children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst();
    }
}
