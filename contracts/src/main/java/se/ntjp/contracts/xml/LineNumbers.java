package se.ntjp.contracts.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Remembers on which line each element of a DOM began, so that a finding can point at it. */
public final class LineNumbers {

    private static final String KEY = "line";
    private static final int MAX_ELEMENTS = 500_000;

    private LineNumbers() {}

    /** The line on which a node of a {@link SafeXml#parse} document begins, counted from 1; 0 where it is unknown. */
    public static int of(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at.getUserData(KEY) instanceof Integer line) {
                return line;
            }
        }
        return 0;
    }

    static final class DomBuilder extends DefaultHandler2 {

        private final Document document;
        private final List<String[]> pendingPrefixes = new ArrayList<>();
        private Node current;
        private Locator locator;
        private int depth;
        private int elements;

        DomBuilder(Document document) {
            this.document = document;
            this.current = document;
        }

        Document document() {
            return document;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
            document.setDocumentURI(locator.getSystemId());
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            pendingPrefixes.add(new String[] {prefix, uri});
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            bound();
            Element element = document.createElementNS(uri.isEmpty() ? null : uri, qName);
            for (String[] prefix : pendingPrefixes) {
                String name = prefix[0].isEmpty() ? "xmlns" : "xmlns:" + prefix[0];
                element.setAttributeNS("http://www.w3.org/2000/xmlns/", name, prefix[1]);
            }
            pendingPrefixes.clear();
            for (int i = 0; i < attributes.getLength(); i++) {
                String attributeUri = attributes.getURI(i);
                element.setAttributeNS(
                        attributeUri.isEmpty() ? null : attributeUri, attributes.getQName(i), attributes.getValue(i));
            }
            element.setUserData(KEY, locator.getLineNumber(), null);
            current.appendChild(element);
            current = element;
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            current = current.getParentNode();
            depth--;
        }

        /** A DOM costs hundreds of bytes an element, and time by the square of its depth. */
        private void bound() throws SAXException {
            if (++depth > SafeXml.MAX_ELEMENT_DEPTH) {
                throw new SAXParseException(
                        "elements within each other on more than %d levels".formatted(SafeXml.MAX_ELEMENT_DEPTH),
                        locator);
            }
            if (++elements > MAX_ELEMENTS) {
                throw new SAXParseException("more than %d elements".formatted(MAX_ELEMENTS), locator);
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (current != document) {
                current.appendChild(document.createTextNode(new String(chars, start, length)));
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
