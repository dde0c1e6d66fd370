package se.ntjp.harness.installed;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.source.SuiteException;

/** Test data in the form that the scripts of official suites read, whatever form the user gave them in. */
final class DataXml {

    /** What the requests of official suites are addressed to. */
    static final String ADDRESS = "webServiceUrl";

    private DataXml() {}

    /**
     * The file.
     *
     * @param published the one in the package, of which all but the data are kept; empty where there is none
     * @param data every value that SoapUI shall see
     * @param cases the project's, whose names its scripts look up
     * @param target where every request goes, whatever the data say
     */
    static byte[] of(byte[] published, TestData data, List<Planned> cases, URI target) {
        Document document = published.length == 0 ? SafeXml.emptyDocument() : parse(published);
        if (document.getDocumentElement() == null) {
            document.appendChild(document.createElement("testsuite"));
        }
        Element root = document.getDocumentElement();
        Dom.children(root).stream()
                .filter(each -> List.of("globaldata", "testcase").contains(each.getLocalName()))
                .forEach(root::removeChild);
        Element global = add(root, "globaldata");
        fill(global, data.global(), target);
        if (!data.global().containsKey(ADDRESS)) {
            add(global, ADDRESS).setTextContent(target.toString());
        }
        data.cases().forEach((id, values) -> {
            Element testCase = add(root, "testcase");
            testCase.setAttribute("id", name(id, cases));
            fill(add(testCase, "data"), values, target);
        });
        return XmlText.bytes(document);
    }

    private static Document parse(byte[] published) {
        try {
            return SafeXml.parse(published, "data.xml");
        } catch (SAXException e) {
            throw new SuiteException(
                    "data.xml of the package: expected well-formed XML, found: %s. Take the package as published."
                            .formatted(e.getMessage()));
        }
    }

    /** Values that are made of others come after them. */
    private static void fill(Element parent, Map<String, String> values, URI target) {
        values.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().contains("${")))
                .forEach(each -> add(parent, each.getKey())
                        .setTextContent(ADDRESS.equalsIgnoreCase(each.getKey()) ? target.toString() : each.getValue()));
    }

    private static Element add(Element parent, String name) {
        try {
            Element child = parent.getOwnerDocument().createElementNS(null, name);
            parent.appendChild(child);
            return child;
        } catch (DOMException e) {
            throw new SuiteException(
                    "Test data: expected a name that XML allows, found «%s». SoapUI reads data as XML; rename it."
                            .formatted(name));
        }
    }

    /** The name that SoapUI knows a case by. */
    private static String name(String id, List<Planned> cases) {
        return cases.stream()
                .filter(each -> each.id().equals(id) || each.name().equals(id))
                .map(Planned::name)
                .findFirst()
                .orElse(id);
    }
}
