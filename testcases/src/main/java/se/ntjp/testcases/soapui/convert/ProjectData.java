package se.ntjp.testcases.soapui.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.XmlFile;
import se.ntjp.testcases.source.YamlReader;

/**
 * The {@code data.xml} beside a project, in its own order, with what it says of cases. Cases are found by their whole
 * name, as the project's scripts do.
 *
 * @param name what the file calls the suite; empty where it does not
 * @param global values for every case
 * @param cases values by the case's name
 * @param descriptions what the file says of a case, by its name, without markup
 */
public record ProjectData(
        String name,
        Map<String, String> global,
        Map<String, Map<String, String>> cases,
        Map<String, String> descriptions) {

    /** Nothing: a project without such a file. */
    public static final ProjectData NONE = new ProjectData("", Map.of(), Map.of(), Map.of());

    public ProjectData {
        global = ordered(global);
        cases = ordered(cases);
        descriptions = ordered(descriptions);
    }

    /**
     * Reads the file.
     *
     * @throws SuiteException where it is not well-formed, or not of this kind
     */
    public static ProjectData read(String file, byte[] content) {
        Element root = XmlFile.root(file, content, YamlReader.MAX_BYTES);
        if (!"testsuite".equals(root.getLocalName())) {
            throw new SuiteException("%s: expected the element testsuite, found %s. Give the project's data.xml."
                    .formatted(file, root.getLocalName()));
        }
        Map<String, String> global = new LinkedHashMap<>();
        Map<String, Map<String, String>> cases = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Element child : Dom.children(root)) {
            String id = child.getAttribute("id").strip();
            if ("globaldata".equals(child.getLocalName())) {
                global.putAll(values(child));
            } else if ("testcase".equals(child.getLocalName())) {
                Map<String, String> values = cases.computeIfAbsent(id, key -> new LinkedHashMap<>());
                text(child, "data").ifPresent(data -> values.putAll(values(data)));
                text(child, "description").map(ProjectData::words).ifPresent(words -> descriptions.put(id, words));
            }
        }
        return new ProjectData(text(root, "id").map(ProjectData::words).orElse(""), global, cases, descriptions);
    }

    /** Whether a case has a value of this name, its own or a global one; letter case does not count. */
    boolean knows(String testCase, String name) {
        return Stream.concat(global.keySet().stream(), cases.getOrDefault(testCase, Map.of()).keySet().stream())
                .anyMatch(name::equalsIgnoreCase);
    }

    /** Whether every case has a value of this name. */
    boolean isGlobal(String name) {
        return global.keySet().stream().anyMatch(name::equalsIgnoreCase)
                && !global.getOrDefault(name, "-").isBlank();
    }

    private static Optional<Element> text(Element parent, String name) {
        return Dom.children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    private static Map<String, String> values(Element parent) {
        Map<String, String> values = new LinkedHashMap<>();
        Dom.children(parent)
                .forEach(child ->
                        values.put(child.getLocalName(), child.getTextContent().strip()));
        return values;
    }

    private static String words(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
