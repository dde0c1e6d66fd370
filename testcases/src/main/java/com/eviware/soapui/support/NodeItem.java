package com.eviware.soapui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** A node of a document as scripts see it: what they call of the DOM, to read, and nothing that leads elsewhere. */
public final class NodeItem {

    private final XdmNode node;

    NodeItem(XdmNode node) {
        this.node = node;
    }

    XdmNode node() {
        return node;
    }

    /** The name as written, with its prefix; {@code #text} of a text. */
    public String getNodeName() {
        return node.getNodeName() == null
                ? "#" + node.getNodeKind().name().toLowerCase(Locale.ROOT)
                : node.getNodeName().toString();
    }

    /** The name without prefix; {@code null} where it has no name. */
    public String getLocalName() {
        return node.getNodeName() == null ? null : node.getNodeName().getLocalName();
    }

    /** The namespace; {@code null} for none. */
    public String getNamespaceURI() {
        return node.getNodeName() == null
                        || node.getNodeName().getNamespaceUri().toString().isEmpty()
                ? null
                : node.getNodeName().getNamespaceUri().toString();
    }

    /** The text of a text or attribute; {@code null} of an element. */
    public String getNodeValue() {
        return node.getNodeKind() == XdmNodeKind.ELEMENT ? null : node.getStringValue();
    }

    /** All text in it. */
    public String getTextContent() {
        return node.getStringValue();
    }

    /** The value of an attribute without a namespace; empty where there is none. */
    public String getAttribute(String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    /** Elements and texts directly in it. */
    public NodeItem[] getChildNodes() {
        List<NodeItem> children = new ArrayList<>();
        node.axisIterator(Axis.CHILD).forEachRemaining(child -> children.add(new NodeItem(child)));
        return children.toArray(NodeItem[]::new);
    }

    /** The first of {@link #getChildNodes}; {@code null} where there is none. */
    public NodeItem getFirstChild() {
        NodeItem[] children = getChildNodes();
        return children.length == 0 ? null : children[0];
    }

    public boolean hasChildNodes() {
        return getChildNodes().length > 0;
    }

    /** What it is in; {@code null} at the top. */
    public NodeItem getParentNode() {
        return node.getParent() == null ? null : new NodeItem(node.getParent());
    }

    /** The node as XML. */
    @Override
    public String toString() {
        return node.toString();
    }
}
