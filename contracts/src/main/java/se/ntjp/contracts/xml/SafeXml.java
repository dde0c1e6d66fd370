package se.ntjp.contracts.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Document;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * Makes XML parsers that treat every document as hostile: a DOCTYPE is an error, nothing outside the document is ever
 * fetched, and depth and size of names are bounded.
 */
public final class SafeXml {

    /** The only URI scheme schema documents may be read from; {@link se.ntjp.contracts.archive.PackageResolver} serves it. */
    public static final String PACKAGE_SCHEME = "package";

    static final int MAX_ELEMENT_DEPTH = 512;
    private static final int MAX_ATTRIBUTE_SIZE = 1 << 20;
    private static final String XERCES_FEATURES = "http://apache.org/xml/features/";

    private SafeXml() {}

    /**
     * Parses a document to a DOM whose elements know their line, see {@link LineNumbers}.
     *
     * @param content the document's bytes; a byte-order mark is accepted
     * @param systemId what error messages call the document
     * @throws SAXException where the document is not well-formed, has a DOCTYPE, or is deeper than 512 levels or larger
     *     than 500 000 elements
     */
    public static Document parse(byte[] content, String systemId) throws SAXException {
        InputSource source = new InputSource(new ByteArrayInputStream(content));
        source.setSystemId(systemId);
        LineNumbers.DomBuilder builder = new LineNumbers.DomBuilder(emptyDocument());
        XMLReader reader = xmlReader();
        reader.setContentHandler(builder);
        reader.setErrorHandler(builder);
        try {
            reader.parse(source);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + systemId, e);
        }
        return builder.document();
    }

    /** A namespace-aware SAX reader that refuses DOCTYPE declarations and external access. */
    public static XMLReader xmlReader() {
        try {
            return saxParserFactory().newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be hardened", e);
        }
    }

    /** Makes such readers, for libraries that want to make them themselves. */
    public static SAXParserFactory saxParserFactory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(XERCES_FEATURES + "disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(XERCES_FEATURES + "nonvalidating/load-external-dtd", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be hardened", e);
        }
    }

    /** An empty DOM document. */
    public static Document emptyDocument() {
        try {
            return javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK has no XML parser", e);
        }
    }

    /**
     * A factory for streaming readers (Woodstox). A DOCTYPE is reported as an event and never processed, so a caller
     * must refuse {@code XMLStreamConstants.DTD}; an undeclared entity is an error. Factories are thread-safe once made.
     */
    public static WstxInputFactory streamFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_ELEMENT_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_SIZE);
        return factory;
    }

    /**
     * Opens a streaming reader on bytes.
     *
     * @throws XMLStreamException where not even the first token can be read
     */
    public static XMLStreamReader2 streamReader(WstxInputFactory factory, InputStream content)
            throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(content);
    }

    /**
     * A factory that compiles XML Schema 1.0 and reads schema documents through {@code resolver} only.
     *
     * @param resolver answers every import and include; must never return {@code null}
     */
    public static SchemaFactory schemaFactory(LSResourceResolver resolver) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, PACKAGE_SCHEME);
            factory.setFeature(XERCES_FEATURES + "disallow-doctype-decl", true);
            factory.setResourceResolver(resolver);
            return factory;
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException("The JDK's schema compiler cannot be hardened", e);
        }
    }
}
