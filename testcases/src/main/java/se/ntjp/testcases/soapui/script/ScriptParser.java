package se.ntjp.testcases.soapui.script;

import groovy.util.Node;
import groovy.xml.XmlParser;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.ntjp.contracts.xml.SafeXml;

/** {@code XmlParser} for scripts: reads text, refuses a DOCTYPE and fetches nothing. */
public final class ScriptParser implements ForScripts {

    private final boolean namespaces;

    /** Knows namespaces. */
    public ScriptParser() {
        this(false, true);
    }

    /** @param validating has no effect, since a DTD is refused anyway */
    public ScriptParser(boolean validating, boolean namespaceAware) {
        this.namespaces = namespaceAware;
    }

    /** Always refused: it would fetch what it is given the address of. */
    public Object parse(Object source) {
        throw Rules.forbidden("A script may not use XmlParser.parse, only parseText", 0);
    }

    /** Parses a document. */
    public Node parseText(String text) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory factory = SafeXml.saxParserFactory();
        factory.setNamespaceAware(namespaces);
        XmlParser parser = new XmlParser(factory.newSAXParser());
        // The JDK's own handler would also write to the terminal.
        parser.setErrorHandler(new DefaultHandler());
        return parser.parseText(text);
    }
}
