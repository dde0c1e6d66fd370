package se.ntjp.testcases.soapui.script;

import groovy.util.Node;
import groovy.xml.XmlUtil;
import groovy.xml.slurpersupport.GPathResult;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** {@code XmlUtil} for scripts, as far as it works on text and on what has been parsed safely. */
public final class ScriptXmlUtil implements ForScripts {

    private ScriptXmlUtil() {}

    /** A document as indented text. */
    public static String serialize(GPathResult document) {
        return XmlUtil.serialize(document);
    }

    /** A document as indented text. */
    public static String serialize(Node document) {
        return XmlUtil.serialize(document);
    }

    /** A document's text, indented. */
    public static String serialize(String text) throws SAXException, IOException, ParserConfigurationException {
        return XmlUtil.serialize(new ScriptParser().parseText(text));
    }

    /** A text as it is written in XML. */
    public static String escapeXml(String text) {
        return XmlUtil.escapeXml(text);
    }
}
