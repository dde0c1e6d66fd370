package se.ntjp.contracts.bundled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

/** What a WSDL says, whatever its prefixes and layout: every element's attributes, and the namespaces imported. */
final class WsdlFacts {

    private static final Set<String> QNAMES = Set.of("element", "message", "type", "binding");
    private static final Set<String> FREE = Set.of("documentation", "import", "address");

    private WsdlFacts() {}

    /** One fact a line, in document order; imports sorted. */
    static List<String> of(ServiceContract contract) throws IOException, SAXException {
        Element root = SafeXml.parse(contract.files().read(contract.wsdl()), contract.wsdl())
                .getDocumentElement();
        List<String> facts = new ArrayList<>();
        collect(root, "", facts);
        contract.schemas().stream()
                .map(each -> "imports " + each.namespace() + " from " + each.location())
                .sorted()
                .forEach(facts::add);
        return facts;
    }

    private static void collect(Element element, String parent, List<String> facts) {
        if (FREE.contains(element.getLocalName())) {
            return;
        }
        String path = parent + "/" + element.getLocalName();
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(attribute.getName() + "=" + value(element, attribute));
            }
        }
        Collections.sort(attributes);
        facts.add(path + " " + attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, path, facts);
            }
        }
    }

    private static String value(Element element, Attr attribute) {
        String text = attribute.getValue();
        int colon = text.indexOf(':');
        boolean qualified = QNAMES.contains(attribute.getName()) && colon > 0;
        return qualified
                ? "{%s}%s".formatted(element.lookupNamespaceURI(text.substring(0, colon)), text.substring(colon + 1))
                : text;
    }
}
