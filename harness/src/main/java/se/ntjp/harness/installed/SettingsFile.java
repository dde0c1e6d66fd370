package se.ntjp.harness.installed;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;

/** SoapUI's settings, which is where it looks for the client's certificate. */
final class SettingsFile {

    private static final String NAMESPACE = "http://eviware.com/soapui/config";

    private SettingsFile() {}

    /** Settings of SoapUI by their ids. */
    static byte[] of(Map<String, String> settings) {
        Document document = SafeXml.emptyDocument();
        Element root = document.createElementNS(NAMESPACE, "con:soapui-settings");
        document.appendChild(root);
        settings.forEach((id, value) -> {
            Element setting = document.createElementNS(NAMESPACE, "con:setting");
            setting.setAttribute("id", id);
            setting.setTextContent(value);
            root.appendChild(setting);
        });
        return XmlText.bytes(document);
    }
}
