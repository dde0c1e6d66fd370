package se.ntjp.testcases.soapui.official;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.testcases.source.XmlFile;
import se.ntjp.testcases.source.YamlReader;

/**
 * The names in an official {@code data.xml}, without their values. Here a case is found by its exact name, as the
 * official suites do.
 *
 * @param global names that every case has, in lower case
 * @param cases case name to the names that it has besides, in lower case; in the order of the file
 */
public record DataNames(Set<String> global, Map<String, Set<String>> cases) {

    public DataNames {
        global = Set.copyOf(global);
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    }

    /**
     * Reads them.
     *
     * @param file what messages call it
     * @throws se.ntjp.testcases.source.SuiteException where it is not well-formed or too large
     */
    public static DataNames read(String file, byte[] content) {
        Set<String> global = new TreeSet<>();
        Map<String, Set<String>> cases = new LinkedHashMap<>();
        for (Element child : Dom.children(XmlFile.root(file, content, YamlReader.MAX_BYTES))) {
            if ("globaldata".equals(child.getLocalName())) {
                global.addAll(names(child));
            } else if ("testcase".equals(child.getLocalName())) {
                Set<String> names = cases.computeIfAbsent(child.getAttribute("id"), id -> new TreeSet<>());
                Dom.children(child).forEach(data -> names.addAll(names(data)));
            }
        }
        return new DataNames(global, cases);
    }

    /** Whether a case finds a value of this name, whatever its letter case. */
    boolean has(String testCase, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return global.contains(lower) || cases.getOrDefault(testCase, Set.of()).contains(lower);
    }

    private static Set<String> names(Element parent) {
        Set<String> names = new TreeSet<>();
        Dom.children(parent).forEach(each -> names.add(each.getLocalName().toLowerCase(Locale.ROOT)));
        return names;
    }
}
