package com.eviware.soapui.support;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.om.MutableNodeInfo;
import net.sf.saxon.om.TreeModel;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.str.StringView;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.services.XPathProlog;

/**
 * XML that a script asks by XPath, and may change. Prefixes are those of {@link #getNamespaces} and of an expression's own
 * prolog. {@code holder["…"]} reads and writes too.
 */
public final class XmlHolder {

    private final XdmNode document;
    private final StepProperty origin;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Map<Map<String, String>, XPaths> xpaths = new HashMap<>();

    /**
     * @param xml a text, or a node that another holder gave, which becomes a document of its own
     * @throws IllegalArgumentException where it is neither, not well-formed, or has a document type declaration
     */
    public XmlHolder(Object xml) {
        this.document = xml instanceof NodeItem item
                ? build(item.node().getProcessor(), source(item))
                : build(new Processor(false), source(xml));
        this.origin = null;
    }

    /**
     * XML that a step's property holds.
     *
     * @param reference for example {@code Call GetDiagnosis#Response}
     * @throws IllegalArgumentException where there is no such property, or no XML in it
     */
    public XmlHolder(RunContext context, String reference) {
        this.origin = StepProperty.of(context, reference);
        this.document = build(new Processor(false), source(origin.value()));
    }

    private static Source source(Object xml) {
        if (xml instanceof NodeItem item) {
            return item.node().asSource();
        }
        if (!(xml instanceof CharSequence)) {
            throw new IllegalArgumentException("Expected XML as text, found %s".formatted(xml));
        }
        XMLReader reader = SafeXml.xmlReader();
        // Without a handler of its own, what is wrong with a document is written to the console.
        reader.setErrorHandler(new DefaultHandler());
        return new SAXSource(reader, new InputSource(new StringReader(xml.toString())));
    }

    private static XdmNode build(Processor processor, Source source) {
        DocumentBuilder builder = processor.newDocumentBuilder();
        builder.setTreeModel(TreeModel.LINKED_TREE);
        try {
            return builder.build(source);
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException("The text is not XML that can be read: " + e.getMessage(), e);
        }
    }

    /** Prefix to namespace, to add to. */
    public Map<String, String> getNamespaces() {
        return namespaces;
    }

    public void declareNamespace(String prefix, String uri) {
        namespaces.put(prefix, uri);
    }

    /** The text of the first that an XPath selects, or what it computes; {@code null} where it selects nothing. */
    public String getNodeValue(String xpath) {
        String[] values = getNodeValues(xpath);
        return values.length == 0 ? null : values[0];
    }

    /** The texts of all that an XPath selects. */
    public String[] getNodeValues(String xpath) {
        XPathProlog query = XPathProlog.of(xpath);
        return xpaths(query).values(document, query.expression()).toArray(String[]::new);
    }

    /** The first node that an XPath selects; {@code null} where it selects none. */
    public NodeItem getDomNode(String xpath) {
        NodeItem[] nodes = getDomNodes(xpath);
        return nodes.length == 0 ? null : nodes[0];
    }

    /** The nodes that an XPath selects. */
    public NodeItem[] getDomNodes(String xpath) {
        return nodes(xpath).stream().map(NodeItem::new).toArray(NodeItem[]::new);
    }

    /** Replaces what is in every node that an XPath selects. */
    public void setNodeValue(String xpath, Object value) {
        nodes(xpath).forEach(node -> mutable(node).replaceStringValue(StringView.of(String.valueOf(value))));
    }

    /** Removes every node that an XPath selects. */
    public void removeDomNodes(String xpath) {
        nodes(xpath).forEach(node -> mutable(node).delete());
    }

    /** As a subscript reads: one value, or an array of several; {@code null} where nothing is selected. */
    public Object getAt(String xpath) {
        String[] values = getNodeValues(xpath);
        return values.length > 1 ? values : getNodeValue(xpath);
    }

    /** As a subscript writes, see {@link #setNodeValue}. */
    public void putAt(String xpath, Object value) {
        setNodeValue(xpath, value);
    }

    /** The document as text, without an XML declaration. */
    public String getXml() {
        return written("no");
    }

    /** The same, indented. */
    public String getPrettyXml() {
        return written("yes");
    }

    /** Puts the document back into the property that it was read from. */
    public void updateProperty() {
        if (origin != null) {
            origin.step().setPropertyValue(origin.name(), getXml());
        }
    }

    /** As {@link #updateProperty()}. */
    public void updateProperty(boolean pretty) {
        if (origin != null) {
            origin.step().setPropertyValue(origin.name(), written(pretty ? "yes" : "no"));
        }
    }

    @Override
    public String toString() {
        return getXml();
    }

    private List<XdmNode> nodes(String xpath) {
        XPathProlog query = XPathProlog.of(xpath);
        return xpaths(query).nodes(document, query.expression());
    }

    private XPaths xpaths(XPathProlog query) {
        Map<String, String> known = new HashMap<>(namespaces);
        known.putAll(query.namespaces());
        return xpaths.computeIfAbsent(known, same -> new XPaths(document.getProcessor(), same));
    }

    private static MutableNodeInfo mutable(XdmNode node) {
        return (MutableNodeInfo) node.getUnderlyingNode();
    }

    private String written(String indent) {
        StringWriter text = new StringWriter();
        Serializer serializer = document.getProcessor().newSerializer(text);
        serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
        serializer.setOutputProperty(Serializer.Property.INDENT, indent);
        try {
            serializer.serializeNode(document);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("A document cannot be written: " + e.getMessage(), e);
        }
        return text.toString();
    }
}
