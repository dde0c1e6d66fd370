package se.ntjp.contracts.schema;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** Feeds the content to the JDK's Xerces as it is read, and has its words for every error. */
final class XercesCheck implements BodyCheck {

    private final ValidatorHandler xerces;
    private final ElementPath path = new ElementPath();
    private final SchemaErrors errors;
    private final LocatorImpl locator = new LocatorImpl();
    private final AttributesImpl attributes = new AttributesImpl();
    private final int maxTextLength;
    private int textLength;
    private boolean ended;
    private boolean speechless;

    XercesCheck(Schema schema, MessageLimits limits) {
        this.errors = new SchemaErrors(path, limits.maxErrors());
        this.maxTextLength = limits.maxTextLength();
        this.xerces = schema.newValidatorHandler();
        xerces.setErrorHandler(errors);
        try {
            // Annotations nobody reads; with them Xerces keeps the words of every error until the document ends.
            xerces.setFeature("http://apache.org/xml/features/validation/schema/augment-psvi", false);
            xerces.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            xerces.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            xerces.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException("The JDK's schema validator cannot be hardened", e);
        }
    }

    SchemaErrors errors() {
        return errors;
    }

    /** What the schema says of the content, if it was read to its end. */
    SchemaVerdict verdict() {
        if (!ended) {
            return SchemaVerdict.UNREADABLE;
        }
        if (errors.count() == 0) {
            return SchemaVerdict.VALID;
        }
        return errors.rootUnknown() ? SchemaVerdict.UNKNOWN_ROOT : SchemaVerdict.INVALID;
    }

    @Override
    public boolean begin(XMLStreamReader2 reader, Map<String, String> namespaces) throws XMLStreamException {
        xerces.setDocumentLocator(locator);
        return feed(reader, () -> {
            xerces.startDocument();
            for (Map.Entry<String, String> each : namespaces.entrySet()) {
                xerces.startPrefixMapping(each.getKey(), each.getValue());
            }
        });
    }

    @Override
    public boolean startElement(XMLStreamReader2 reader) throws XMLStreamException {
        path.enter(reader.getLocalName());
        textLength = 0;
        locate(reader);
        return feed(reader, () -> {
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                xerces.startPrefixMapping(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
            }
            xerces.startElement(
                    orEmpty(reader.getNamespaceURI()), reader.getLocalName(), reader.getPrefixedName(), read(reader));
        });
    }

    @Override
    public boolean text(XMLStreamReader2 reader) throws XMLStreamException {
        int length = reader.getTextLength();
        textLength += length;
        if (textLength > maxTextLength) {
            throw new LimitExceeded(path.here().toString(), maxTextLength, reader.getLocation());
        }
        return feed(reader, () -> xerces.characters(reader.getTextCharacters(), reader.getTextStart(), length));
    }

    @Override
    public boolean endElement(XMLStreamReader2 reader) throws XMLStreamException {
        locate(reader);
        textLength = 0;
        feed(reader, () -> {
            xerces.endElement(orEmpty(reader.getNamespaceURI()), reader.getLocalName(), reader.getPrefixedName());
            for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
                xerces.endPrefixMapping(orEmpty(reader.getNamespacePrefix(i)));
            }
        });
        path.leave();
        return true;
    }

    @Override
    public boolean end(XMLStreamReader2 reader) throws XMLStreamException {
        ended = true;
        return feed(reader, xerces::endDocument);
    }

    /** Some rules the JDK knows no words for: it throws then, and cannot be used any further. */
    private boolean feed(XMLStreamReader2 reader, Events events) throws XMLStreamException {
        if (!speechless) {
            try {
                events.send();
            } catch (SAXException e) {
                throw new XMLStreamException(e.getMessage(), reader.getLocation(), e);
            } catch (MissingResourceException e) {
                errors.withoutWords(e.getKey(), locator);
                speechless = true;
            }
        }
        return true;
    }

    @FunctionalInterface
    private interface Events {
        void send() throws SAXException;
    }

    private AttributesImpl read(XMLStreamReader2 reader) {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = orEmpty(reader.getAttributePrefix(i));
            String local = reader.getAttributeLocalName(i);
            String name = prefix.isEmpty() ? local : prefix + ":" + local;
            attributes.addAttribute(
                    orEmpty(reader.getAttributeNamespace(i)), local, name, "CDATA", reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void locate(XMLStreamReader2 reader) {
        Location at = reader.getLocationInfo().getStartLocation();
        locator.setLineNumber(at.getLineNumber());
        locator.setColumnNumber(at.getColumnNumber());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
