package se.ntjp.reports.view;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.xml.SafeXml;

/** Breaks XML that came in one line into indented lines. Only blanks between tags are added; nothing is rewritten. */
final class XmlIndenter {

    private static final int STEP = 2;

    private XmlIndenter() {}

    /** The text in lines; empty where it is not well-formed XML, so that it must be shown as it came. */
    static Optional<String> indented(String text) {
        try {
            return Optional.of(indent(text));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static String indent(String text) throws XMLStreamException {
        WstxInputFactory factory = SafeXml.streamFactory();
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int from = 0;
        boolean afterText = false;
        boolean afterStart = false;
        while (reader.hasNext()) {
            int event = reader.next();
            int at = reader.getLocation().getCharacterOffset();
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.ENTITY_REFERENCE;
            boolean end = event == XMLStreamConstants.END_ELEMENT;
            out.append(text, from, at);
            depth -= end ? 1 : 0;
            if (!isText && !afterText && !(end && afterStart) && at > from) {
                out.append('\n').append(" ".repeat(STEP * depth));
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            afterStart = event == XMLStreamConstants.START_ELEMENT;
            afterText = isText;
            from = at;
        }
        reader.close();
        return out.append(text, from, text.length()).toString();
    }
}
