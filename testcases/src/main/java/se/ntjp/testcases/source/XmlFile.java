package se.ntjp.testcases.source;

import java.io.UncheckedIOException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.xml.SafeXml;

/** An XML file of a user, read as hostile input. */
public final class XmlFile {

    private XmlFile() {}

    /**
     * The root element of a file; elements know their lines.
     *
     * @param name what messages call the file
     * @param maxBytes the largest file that is read
     * @throws SuiteException with file and line where it is too large, not well-formed or has a DOCTYPE
     */
    public static Element root(String name, byte[] content, int maxBytes) {
        if (content.length > maxBytes) {
            throw new SuiteException("%s: expected at most %s bytes, found %s. Is it the right file?"
                    .formatted(name, maxBytes, content.length));
        }
        try {
            return SafeXml.parse(content, name).getDocumentElement();
        } catch (SAXParseException e) {
            String found = e.getMessage().contains("DOCTYPE") ? "a DOCTYPE, which is not allowed." : e.getMessage();
            throw new SuiteException("%s, line %s: expected well-formed XML, found: %s Correct or remove what is there."
                    .formatted(name, e.getLineNumber(), found));
        } catch (SAXException | UncheckedIOException e) {
            throw new SuiteException("%s: not XML that can be read: %s. Save it anew, as UTF-8."
                    .formatted(
                            name,
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }
}
