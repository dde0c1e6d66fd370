package se.ntjp.contracts.schema;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.LineNumbers;
import se.ntjp.contracts.xml.SafeXml;

/**
 * Finds the import that keeps schemas from compiling. The compiler itself does not know the line of one that leads nowhere,
 * blames the imported file for a namespace that the import got wrong, and does not say which import is forgotten.
 */
final class FaultyImport {

    private static final List<String> NAMES_A_COMPONENT = List.of("type", "ref", "base", "itemType");

    private final PackageFiles files;

    private FaultyImport(PackageFiles files) {
        this.files = files;
    }

    /** The first faulty import in a contract's WSDL and the schema documents that it reaches; empty where all are well. */
    static Optional<LoadProblem> firstOf(ServiceContract contract) {
        FaultyImport search = new FaultyImport(contract.files());
        Deque<String> open = new ArrayDeque<>();
        open.add(contract.wsdl());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String file = open.remove();
            Optional<Element> schema = seen.add(file) ? search.schema(file) : Optional.empty();
            if (schema.isPresent()) {
                Optional<LoadProblem> fault = search.faultIn(file, schema.get());
                if (fault.isPresent()) {
                    return fault;
                }
                references(schema.get())
                        .forEach(each -> PackageResolver.resolve(file, each.getAttribute("schemaLocation"))
                                .ifPresent(open::add));
            }
        }
        return Optional.empty();
    }

    private Optional<LoadProblem> faultIn(String file, Element schema) {
        for (Element each : references(schema)) {
            String location = each.getAttribute("schemaLocation");
            String namespace = each.getAttribute("namespace");
            Optional<String> target = PackageResolver.resolve(file, location).filter(files.names()::contains);
            if (target.isEmpty()) {
                return problem(
                        file,
                        each,
                        "refers to «%s» (namespace %s), which is not in the package; add the file or correct schemaLocation"
                                .formatted(location, namespace));
            }
            String actual = target.flatMap(this::schema)
                    .map(root -> root.getAttribute("targetNamespace"))
                    .orElse(namespace);
            if (each.getLocalName().equals("import") && !actual.equals(namespace)) {
                return problem(
                        file,
                        each,
                        "imports namespace «%s» from %s, whose targetNamespace is «%s»; correct one of them"
                                .formatted(namespace, target.get(), actual));
            }
        }
        return forgottenIn(file, schema);
    }

    private Optional<LoadProblem> forgottenIn(String file, Element schema) {
        Set<String> known = new HashSet<>(Set.of(XMLConstants.W3C_XML_SCHEMA_NS_URI, XMLConstants.XML_NS_URI));
        known.add(schema.getAttribute("targetNamespace"));
        all(schema, "import").forEach(each -> known.add(each.getAttribute("namespace")));
        for (Element each : all(schema, "*")) {
            for (String attribute : NAMES_A_COMPONENT) {
                String name = each.getAttribute(attribute);
                String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
                String namespace = prefix.isEmpty() ? null : each.lookupNamespaceURI(prefix);
                if (namespace != null && !known.contains(namespace)) {
                    return problem(
                            file,
                            each,
                            "uses «%s» of namespace %s without importing it; add <xs:import namespace=\"%s\" schemaLocation=\"…\"/>"
                                    .formatted(name, namespace, namespace));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Element> schema(String file) {
        try {
            return Optional.of(SafeXml.parse(files.read(file), PackageResolver.systemId(file))
                    .getDocumentElement());
        } catch (IOException | SAXException e) {
            return Optional.empty();
        }
    }

    private static List<Element> references(Element schema) {
        List<Element> references = new ArrayList<>(all(schema, "import"));
        references.addAll(all(schema, "include"));
        references.removeIf(each -> !each.hasAttribute("schemaLocation"));
        return references;
    }

    private static List<Element> all(Element schema, String name) {
        NodeList found = schema.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Optional<LoadProblem> problem(String file, Element at, String message) {
        return Optional.of(new LoadProblem(file, LineNumbers.of(at), message));
    }
}
