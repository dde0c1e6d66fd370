package se.ntjp.contracts.schema;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Follows the reader through the first child of Body. Each method returns whether it wants to go on. */
interface BodyCheck {

    /**
     * Begins, with the reader on the child's start tag.
     *
     * @param namespaces the prefixes that the envelope and Body declare
     */
    boolean begin(XMLStreamReader2 reader, Map<String, String> namespaces) throws XMLStreamException;

    /** The reader is on a start tag. */
    boolean startElement(XMLStreamReader2 reader) throws XMLStreamException;

    /** The reader is on text, of which the element may have several pieces. */
    boolean text(XMLStreamReader2 reader) throws XMLStreamException;

    /** The reader is on an end tag. */
    boolean endElement(XMLStreamReader2 reader) throws XMLStreamException;

    /** The child has ended. */
    boolean end(XMLStreamReader2 reader) throws XMLStreamException;
}
