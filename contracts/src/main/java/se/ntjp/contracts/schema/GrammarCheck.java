package se.ntjp.contracts.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The fast path: walks the {@link Grammar} beside the reader, and gives up at the first thing that it cannot vouch for.
 * It never says that a message is invalid.
 */
final class GrammarCheck implements BodyCheck {

    private static final int MAX_TYPED_TEXT = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final Deque<GrammarState> parents = new ArrayDeque<>();
    private GrammarState current;
    private boolean valid;

    GrammarCheck(Grammar grammar) {
        this.current = grammar.start();
    }

    /** Whether the content was read to its end and is valid. */
    boolean valid() {
        return valid;
    }

    @Override
    public boolean begin(XMLStreamReader2 reader, Map<String, String> namespaces) {
        return true;
    }

    @Override
    public boolean startElement(XMLStreamReader2 reader) {
        GrammarStep step = current.step(reader.getNamespaceURI(), reader.getLocalName());
        if (step == null || reader.getAttributeCount() > 0 && !onlyHints(reader)) {
            return false;
        }
        parents.push(step.next());
        current = step.content();
        text.setLength(0);
        return true;
    }

    @Override
    public boolean text(XMLStreamReader2 reader) {
        TextForm form = current.text();
        if (form == null) {
            return reader.getEventType() == XMLStreamConstants.SPACE
                    || reader.getEventType() == XMLStreamConstants.CHARACTERS && reader.isWhiteSpace();
        }
        if (!form.free()) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        return text.length() <= MAX_TYPED_TEXT;
    }

    @Override
    public boolean endElement(XMLStreamReader2 reader) {
        TextForm form = current.text();
        boolean mayEnd = form == null ? current.mayEnd() : form.free() || form.vouchesFor(text.toString());
        current = parents.pop();
        return mayEnd;
    }

    @Override
    public boolean end(XMLStreamReader2 reader) {
        valid = true;
        return true;
    }

    /** A schema location is allowed everywhere and means nothing here; every other attribute is left to Xerces. */
    private static boolean onlyHints(XMLStreamReader2 reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(i))
                    || !reader.getAttributeLocalName(i).equals("schemaLocation")) {
                return false;
            }
        }
        return true;
    }
}
