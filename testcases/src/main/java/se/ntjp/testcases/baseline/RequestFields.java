package se.ntjp.testcases.baseline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.Dom;

/**
 * Where test data have their place in a request, told by the names that RIV-TA contracts use: a patient's identity with
 * its type, the source system, which must be the logical address (ERR-04), and a period, which any will do for. A filter
 * that nobody has a value for is left out: a sound producer may refuse what means nothing.
 */
final class RequestFields {

    private static final Set<String> PATIENT =
            Set.of("patientid", "personid", "subjectofcareid", "subjectofcare", "registeredresidentidentification");
    private static final Set<String> SOURCE = Set.of("sourcesystemhsaid", "sourcesystemid", "sourcesystem");

    private final Map<String, String> patient = new TreeMap<>();
    private final Map<String, String> filters = new TreeMap<>();

    /** Looks through a request that has every optional element. */
    RequestFields(Document full) {
        visit(full.getDocumentElement(), "");
    }

    /** Path to the name of the test data that belongs there: what every request needs. */
    Map<String, String> patient() {
        return Map.copyOf(patient);
    }

    /** The same for a request with every filter that has a value; the patient's alone where there is none. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(filters);
        all.putAll(patient);
        return all;
    }

    private void visit(Element element, String parent) {
        String path = parent + "/" + element.getLocalName();
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (PATIENT.contains(name)) {
            place(element, path, patient, "${patientId}", "${patientIdType}");
        } else if (SOURCE.contains(name)) {
            place(element, path, filters, "${logicalAddress}", "1.2.752.129.2.1.4.1");
        } else if (!period(element, path)) {
            Dom.children(element).forEach(child -> visit(child, path));
        }
    }

    /** Whether an element is a period: a start and an end, written as the contract's schema wants it. */
    private boolean period(Element element, String path) {
        Optional<String> start = part(element, "start").flatMap(each -> Moment.START.like(each.getTextContent()));
        Optional<String> end = part(element, "end").flatMap(each -> Moment.END.like(each.getTextContent()));
        if (start.isEmpty() || end.isEmpty()) {
            return false;
        }
        filters.put(path + "/start", start.get());
        filters.put(path + "/end", end.get());
        return true;
    }

    private static Optional<Element> part(Element element, String name) {
        return Dom.children(element).stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst();
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
