package se.ntjp.testcases.soapui.script;

import groovy.xml.XmlSlurper;
import groovy.xml.slurpersupport.GPathResult;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.ntjp.contracts.xml.SafeXml;

/** {@code XmlSlurper} for scripts: reads text, refuses a DOCTYPE and fetches nothing. */
public final class ScriptSlurper implements ForScripts {

    private final boolean namespaces;

    /** Knows namespaces. */
    public ScriptSlurper() {
        this(false, true);
    }

    /** @param validating has no effect, since a DTD is refused anyway */
    public ScriptSlurper(boolean validating, boolean namespaceAware) {
        this.namespaces = namespaceAware;
    }

    /** @param allowDocType has no effect: it is never allowed */
    public ScriptSlurper(boolean validating, boolean namespaceAware, boolean allowDocType) {
        this(validating, namespaceAware);
    }

    /** Always refused: it would fetch what it is given the address of. */
    public Object parse(Object source) {
        throw Rules.forbidden("A script may not use XmlSlurper.parse, only parseText", 0);
    }

    /** Parses a document. */
    public GPathResult parseText(String text) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory factory = SafeXml.saxParserFactory();
        factory.setNamespaceAware(namespaces);
        XmlSlurper slurper = new XmlSlurper(factory.newSAXParser());
        // The JDK's own handler would also write to the terminal.
        slurper.setErrorHandler(new DefaultHandler());
        return slurper.parseText(text);
    }

    /** Has no effect: nothing of the kind is ever allowed. */
    public void setFeature(String name, boolean on) {
        // Scripts switch off here what is off already, and cannot switch it on.
    }

    /** Has no effect; see {@code parseText}. */
    public void setKeepIgnorableWhitespace(boolean keep) {
        // The slurper keeps whitespace of mixed content in any case.
    }
}
