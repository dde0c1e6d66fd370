package se.ntjp.contracts.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.LineNumbers;
import se.ntjp.contracts.xml.SafeXml;

/**
 * The files that a contract needs, and no other: its WSDL and every schema document reached from it. They have passed
 * {@link HarmlessForCodegen}.
 *
 * @param wsdl the WSDL's path in the package
 * @param contents what each file holds, by its path in the package
 */
public record ReachableFiles(String wsdl, SortedMap<String, byte[]> contents) {

    private static final String WSDL_NAMESPACE = "http://schemas.xmlsoap.org/wsdl/";
    private static final Set<String> REFERENCES = Set.of("import", "include", "redefine");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._()+,/-]+");

    public ReachableFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /**
     * Follows every import, include and redefine from the contract's WSDL.
     *
     * @throws ContractException with file and line where a document is missing, unreadable, lies outside the package,
     *     or could put code of its own into what is generated
     */
    public static ReachableFiles of(ServiceContract contract) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(contract.wsdl()));
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (contents.containsKey(name)) {
                continue;
            }
            if (!PLAIN_NAME.matcher(name).matches()) {
                throw problem(name, 0, "the file name has characters that build files cannot hold; rename it");
            }
            byte[] content = read(contract, name);
            contents.put(name, content);
            Document document = parse(name, content);
            HarmlessForCodegen.check(name, document);
            references(contract, name, document).forEach(open::addLast);
        }
        return new ReachableFiles(contract.wsdl(), contents);
    }

    /**
     * Writes byte copies, at the same paths as in the package.
     *
     * @throws IOException where a file cannot be written, or would come to lie outside {@code folder}
     */
    public void copyTo(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        for (var file : contents.entrySet()) {
            Path target = root.resolve(file.getKey()).normalize();
            if (!target.startsWith(root)) {
                throw new IOException("%s would be written outside %s; nothing is written".formatted(target, root));
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** SHA-256 over names and contents, in hexadecimal: equal for equal contracts, wherever they lie. */
    public String digest() {
        List<byte[]> parts = new ArrayList<>();
        contents.forEach((name, content) -> {
            parts.add(name.getBytes(StandardCharsets.UTF_8));
            parts.add(Digests.sha256(content).getBytes(StandardCharsets.US_ASCII));
        });
        return Digests.sha256(parts.toArray(byte[][]::new));
    }

    private static List<String> references(ServiceContract contract, String from, Document document) {
        List<String> found = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String location = location(element);
            if (!location.isEmpty()) {
                found.add(PackageResolver.resolve(from, location)
                        .filter(contract.files().names()::contains)
                        .orElseThrow(() -> problem(
                                from,
                                LineNumbers.of(element),
                                "refers to «%s», which is not in the package; add the file or correct the location"
                                        .formatted(location))));
            }
        }
        return found;
    }

    private static String location(Element element) {
        if (XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())
                && REFERENCES.contains(element.getLocalName())) {
            return element.getAttribute("schemaLocation");
        }
        boolean wsdlImport =
                WSDL_NAMESPACE.equals(element.getNamespaceURI()) && "import".equals(element.getLocalName());
        return wsdlImport ? element.getAttribute("location") : "";
    }

    private static byte[] read(ServiceContract contract, String name) {
        try {
            return contract.files().read(name);
        } catch (IOException e) {
            throw problem(name, 0, "not readable: " + e.getMessage());
        }
    }

    private static Document parse(String name, byte[] content) {
        try {
            return SafeXml.parse(content, PackageResolver.systemId(name));
        } catch (SAXParseException e) {
            throw problem(name, e.getLineNumber(), "not readable as XML: " + e.getMessage());
        } catch (SAXException e) {
            throw problem(name, 0, "not readable as XML: " + e.getMessage());
        }
    }

    private static ContractException problem(String file, int line, String message) {
        return new ContractException(new LoadProblem(file, line, message));
    }
}
