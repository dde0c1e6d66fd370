package se.ntjp.contracts.schema;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Moves a reader through a message, counting what SOAP forbids and refusing what is dangerous. */
final class MessageCursor {

    private final XMLStreamReader2 reader;
    private final int maxTextLength;
    private int processingInstructions;
    private boolean dtd;

    MessageCursor(XMLStreamReader2 reader, int maxTextLength) {
        this.reader = reader;
        this.maxTextLength = maxTextLength;
    }

    XMLStreamReader2 reader() {
        return reader;
    }

    int processingInstructions() {
        return processingInstructions;
    }

    boolean dtd() {
        return dtd;
    }

    /** The next event. */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            processingInstructions++;
        } else if (event == XMLStreamConstants.DTD) {
            dtd = true;
            throw new DtdRefused(reader);
        }
        return event;
    }

    /** Moves to the next child's start tag, or to the end of the current element (or of the document): false. */
    boolean nextChild() throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** From an element's start tag to its end tag. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** All text below an element, from its start tag to its end tag, without white space around it. */
    String text() throws XMLStreamException {
        String element = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.length() + reader.getTextLength() > maxTextLength) {
                    throw new LimitExceeded(element, maxTextLength, reader.getLocation());
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString().strip();
    }

    /** Thrown where a document type declaration begins. */
    static final class DtdRefused extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        private DtdRefused(XMLStreamReader2 reader) {
            super("A document type declaration (DOCTYPE), which a SOAP message must not have");
            this.location = reader.getLocationInfo().getStartLocation();
        }
    }
}
