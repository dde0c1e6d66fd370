package se.ntjp.testcases.baseline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.Dom;

/**
 * Where test data have their place in a request, told by the names that RIV-TA contracts use: a patient's identity with
 * its type, and the source system, which must be the logical address (ERR-04).
 */
final class RequestFields {

    private static final Set<String> PATIENT =
            Set.of("patientid", "personid", "subjectofcareid", "subjectofcare", "registeredresidentidentification");
    private static final Set<String> SOURCE = Set.of("sourcesystemhsaid", "sourcesystemid", "sourcesystem");

    private final Map<String, String> patient = new TreeMap<>();
    private final Map<String, String> source = new TreeMap<>();

    /** Looks through a request that has every optional element. */
    RequestFields(Document full) {
        visit(full.getDocumentElement(), "");
    }

    /** Path to the name of the test data that belongs there: what every request needs. */
    Map<String, String> patient() {
        return Map.copyOf(patient);
    }

    /** The same for a request with every filter. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(source);
        all.putAll(patient);
        return all;
    }

    private void visit(Element element, String parent) {
        String path = parent + "/" + element.getLocalName();
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (PATIENT.contains(name)) {
            place(element, path, patient, "${patientId}", "${patientIdType}");
        } else if (SOURCE.contains(name)) {
            place(element, path, source, "${logicalAddress}", "1.2.752.129.2.1.4.1");
        } else {
            Dom.children(element).forEach(child -> visit(child, path));
        }
    }

    /** An identity is plain text, or an id with its type beside it: root and extension, or type and id. */
    private static void place(Element element, String path, Map<String, String> fields, String id, String type) {
        List<Element> parts = Dom.children(element);
        for (Element part : parts) {
            switch (part.getLocalName()) {
                case "extension", "id" -> fields.put(path + "/" + part.getLocalName(), id);
                case "root", "type" -> fields.put(path + "/" + part.getLocalName(), type);
                default -> {
                    // Whatever else an identity carries is generated from the schema.
                }
            }
        }
        if (parts.isEmpty()) {
            fields.put(path, id);
        }
    }
}
