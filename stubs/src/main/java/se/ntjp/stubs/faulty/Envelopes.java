package se.ntjp.stubs.faulty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;

/** Finds in messages of the journal contracts what a distortion changes. */
final class Envelopes {

    private static final String[] RECORDS = {"careDocumentation", "careContact"};

    private static final String[] FILTERS = {
        "careUnit",
        "careUnitHSAId",
        "healthcareProvider",
        "careGiverHSAId",
        "datePeriod",
        "careContactId",
        "hasMoreReference"
    };

    private Envelopes() {}

    /** A message; empty where it is not XML, which is then not for a distortion to care about. */
    static Optional<Document> read(byte[] message) {
        try {
            return Optional.of(SafeXml.parse(message, "message"));
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    /** Elements by local name, in document order. */
    static List<Element> named(Node in, String... names) {
        NodeList all = in instanceof Document document
                ? document.getElementsByTagNameNS("*", "*")
                : ((Element) in).getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .filter(element -> List.of(names).contains(element.getLocalName()))
                .toList();
    }

    /** The first element with one of some local names. */
    static Optional<Element> first(Node in, String... names) {
        return named(in, names).stream().findFirst();
    }

    /** The records of an answer. */
    static List<Element> records(Document answer) {
        return named(answer, RECORDS);
    }

    /** Whom a request is about; empty where it does not say so as the schema wants it. */
    static Optional<Patient> patient(Document request) {
        return first(request, "patientId").flatMap(patient -> first(patient, "extension", "id")
                .flatMap(id -> first(patient, "root", "type").map(type -> new Patient(id, type))));
    }

    /** What holds a record's identity. */
    static Element recordId(Element record) {
        Element id = named(record, "record", "documentId").get(0);
        return id.getLocalName().equals("record") ? named(id, "root").get(0) : id;
    }

    /** Whether a request asks for a part of the patient's records only. */
    static boolean hasFilter(Document request) {
        return !named(request, FILTERS).isEmpty();
    }

    /**
     * A patient's place in a message.
     *
     * @param id holds the identity
     * @param type holds the OID of the kind of identity
     */
    record Patient(Element id, Element type) {}
}
