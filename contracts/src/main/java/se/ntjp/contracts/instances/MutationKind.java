package se.ntjp.contracts.instances;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The ways to spoil a document. Whether the result is invalid is for the schema to say. */
public enum MutationKind {
    /** Takes an element away. */
    REMOVE("removes the element", (target, random) -> {
        boolean inside = target.getParentNode() instanceof Element;
        if (inside) {
            target.getParentNode().removeChild(target);
        }
        return inside;
    }),
    /** Puts a copy of an element beside it. */
    DUPLICATE("duplicates the element", (target, random) -> {
        boolean inside = target.getParentNode() instanceof Element;
        if (inside) {
            target.getParentNode().insertBefore(target.cloneNode(true), target);
        }
        return inside;
    }),
    /** Gives an element another local name. */
    RENAME("renames the element", (target, random) -> {
        target.getOwnerDocument().renameNode(target, target.getNamespaceURI(), target.getNodeName() + "X");
        return true;
    }),
    /** Lets an element and the next one change places. */
    SWAP("swaps the element with the next", (target, random) -> {
        Node next = target.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (next != null) {
            target.getParentNode().insertBefore(next, target);
        }
        return next != null;
    }),
    /** Gives an element with text a text that few types allow. */
    WRONG_VALUE("gives the element a strange value", (target, random) -> {
        boolean leaf = isLeaf(target);
        if (leaf) {
            List<String> values = List.of("strange", "-1", "2026-13-45", "true ", "99999999999999999999");
            target.setTextContent(values.get(random.nextInt(values.size())));
        }
        return leaf;
    }),
    /** Puts an element of an unknown namespace first in an element. */
    FOREIGN_ELEMENT("puts a foreign element first in the element", (target, random) -> {
        boolean inner = !isLeaf(target);
        if (inner) {
            Document document = target.getOwnerDocument();
            Element foreign = document.createElementNS(Wildcards.FOREIGN, "x:foreign");
            foreign.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:x", Wildcards.FOREIGN);
            target.insertBefore(foreign, target.getFirstChild());
        }
        return inner;
    }),
    /** Moves an element to an unknown namespace. */
    WRONG_NAMESPACE("moves the element to another namespace", (target, random) -> {
        Document document = target.getOwnerDocument();
        Element renamed = (Element) document.renameNode(target, Wildcards.FOREIGN, "x:" + target.getLocalName());
        renamed.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:x", Wildcards.FOREIGN);
        return true;
    }),
    /** Gives an element an attribute. */
    UNEXPECTED_ATTRIBUTE("gives the element an unexpected attribute", (target, random) -> {
        target.setAttributeNS(null, "unexpected", "yes");
        return true;
    }),
    /** Puts text beside the elements in an element. */
    TEXT("puts text between the element's children", (target, random) -> {
        boolean inner = !isLeaf(target);
        if (inner) {
            target.appendChild(target.getOwnerDocument().createTextNode("text"));
        }
        return inner;
    }),
    /** Takes everything out of an element. */
    EMPTY("empties the element", (target, random) -> {
        boolean filled = target.hasChildNodes();
        target.setTextContent("");
        return filled;
    });

    private final String description;
    private final BiPredicate<Element, RandomGenerator> change;

    MutationKind(String description, BiPredicate<Element, RandomGenerator> change) {
        this.description = description;
        this.change = change;
    }

    /** What it does, for people. */
    public String description() {
        return description;
    }

    /** Changes the document at an element; false where this cannot be done to that element. */
    boolean apply(Element target, RandomGenerator random) {
        return change.test(target, random);
    }

    private static boolean isLeaf(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                return false;
            }
        }
        return true;
    }
}
