package se.ntjp.contracts.codegen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.xml.LineNumbers;

/**
 * Refuses a document that would put code of its own into what is generated from it. A generator copies names,
 * namespaces and documentation into Java, and obeys instructions (JAXB and JAX-WS bindings) that may name any method to
 * call; a contract is data, from outside, and must not be more.
 */
final class HarmlessForCodegen {

    private static final List<String> GENERATOR_NAMESPACES = List.of(
            "http://java.sun.com/xml/ns/",
            "http://xmlns.jcp.org/xml/ns/",
            "https://jakarta.ee/xml/ns/",
            "http://cxf.apache.org/",
            "http://jax-ws.dev.java.net/");
    /** Java reads it as a character before it sees where a comment or string ends. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u");

    private static final Pattern STRING_END = Pattern.compile("[\"\\\\\\p{Cntrl}]");
    private static final Pattern COMMENT_END = Pattern.compile("\\*/");

    private HarmlessForCodegen() {}

    /**
     * @param file the document's path in the package, for the message
     * @throws ContractException with file and line of the first thing that is refused
     */
    static void check(String file, Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            fault(element).ifPresent(fault -> {
                throw new ContractException(new LoadProblem(file, LineNumbers.of(element), fault));
            });
        }
    }

    private static Optional<String> fault(Element element) {
        if (forGenerators(element)) {
            return Optional.of("«%s» is an instruction to code generators, which a contract must not carry; remove it"
                    .formatted(element.getNodeName()));
        }
        boolean schema = XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (forGenerators(attribute)) {
                return Optional.of(
                        "«%s» is an instruction to code generators, which a contract must not carry; remove it"
                                .formatted(attribute.getNodeName()));
            }
            boolean copiedAsIs =
                    !schema || attribute.getName().toLowerCase(Locale.ROOT).endsWith("namespace");
            if (has(UNICODE_ESCAPE, attribute.getValue())
                    || copiedAsIs && has(STRING_END, attribute.getValue())
                    || copiedAsIs && has(COMMENT_END, attribute.getValue())) {
                return Optional.of(
                        "attribute %s has a value that would end up as code in generated Java: «%s»; change it"
                                .formatted(attribute.getName(), attribute.getValue()));
            }
        }
        return ownText(element)
                .filter(text -> has(UNICODE_ESCAPE, text) || has(COMMENT_END, text))
                .map(text -> "the text holds */ or \\u, which would end up as code in generated Java; reword it");
    }

    private static boolean forGenerators(Node node) {
        String namespace = String.valueOf(node.getNamespaceURI());
        return GENERATOR_NAMESPACES.stream().anyMatch(namespace::startsWith);
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static Optional<String> ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return Optional.of(text.toString());
    }
}
