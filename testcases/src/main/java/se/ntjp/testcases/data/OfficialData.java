package se.ntjp.testcases.data;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.LineNumbers;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.XmlFile;
import se.ntjp.testcases.source.YamlReader;

/**
 * The {@code data.xml} of an official suite: {@code globaldata}, and a {@code testcase} for each case, whose id is a
 * number, a blank and a name. Only the number counts here, so a renamed case keeps its data.
 */
final class OfficialData {

    private final String name;

    OfficialData(String name) {
        this.name = name;
    }

    TestData read(byte[] content) {
        Element root = XmlFile.root(name, content, YamlReader.MAX_BYTES);
        if (!"testsuite".equals(root.getLocalName())) {
            throw wrong(root, "the element testsuite", root.getLocalName(), "Give the data.xml of an official suite.");
        }
        Map<String, String> global = new TreeMap<>();
        Map<String, Map<String, String>> cases = new TreeMap<>();
        for (Element child : Dom.children(root)) {
            if ("globaldata".equals(child.getLocalName())) {
                global.putAll(values(child));
            } else if ("testcase".equals(child.getLocalName())) {
                addCase(child, cases);
            }
        }
        return new TestData(global, cases);
    }

    private void addCase(Element testcase, Map<String, Map<String, String>> cases) {
        if (testcase.getAttribute("id").isBlank()) {
            throw wrong(testcase, "an id such as «1.3 CareUnit»", "none", "Give the case its official id again.");
        }
        String id = CaseName.of(testcase.getAttribute("id")).id();
        Map<String, String> values = new TreeMap<>();
        Dom.children(testcase).stream()
                .filter(child -> "data".equals(child.getLocalName()))
                .forEach(data -> values.putAll(values(data)));
        if (cases.putIfAbsent(id, values) != null) {
            throw wrong(testcase, "case %s once".formatted(id), "it twice", "Remove one.");
        }
    }

    private Map<String, String> values(Element parent) {
        Map<String, String> values = new TreeMap<>();
        for (Element child : Dom.children(parent)) {
            if (!Dom.children(child).isEmpty()) {
                throw wrong(
                        child,
                        "text in " + child.getLocalName(),
                        "elements",
                        "Write special characters in <![CDATA[ ]]>.");
            }
            values.put(child.getLocalName(), child.getTextContent().strip());
        }
        return values;
    }

    private SuiteException wrong(Element at, String expected, String found, String remedy) {
        return new SuiteException(
                "%s, line %s: expected %s, found %s. %s".formatted(name, LineNumbers.of(at), expected, found, remedy));
    }
}
