package se.ntjp.testcases.schematron;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.xml.LineNumbers;
import se.ntjp.contracts.xml.SafeXml;

/** A Schematron file as it was written, to say on which line something is wrong. */
final class SchematronSource {

    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";
    private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
    private static final String UNKNOWN_FUNCTION = "XPST0017";
    private static final Set<String> BINDINGS = Set.of("xslt2", "xslt3");
    private static final List<String> EXPRESSIONS = List.of("context", "test", "value", "select", "path", "subject");

    private SchematronSource() {}

    /** Reads a file that must be a Schematron schema with patterns, in a query language that can be run. */
    static Document read(String name, byte[] content) {
        Document document;
        try {
            document = SafeXml.parse(content, name);
        } catch (SAXParseException e) {
            throw new SchematronException(name, e.getLineNumber(), "is not well-formed XML: " + e.getMessage(), e);
        } catch (SAXException e) {
            throw new SchematronException(name, 0, "cannot be read: " + e.getMessage(), e);
        }
        Element root = document.getDocumentElement();
        if (!"schema".equals(root.getLocalName()) || !NAMESPACE.equals(root.getNamespaceURI())) {
            throw wrong(
                    name,
                    root,
                    "is not ISO Schematron: expected the element schema in the namespace %s, found %s in %s"
                            .formatted(NAMESPACE, root.getLocalName(), root.getNamespaceURI()));
        }
        if (!BINDINGS.contains(root.getAttribute("queryBinding"))) {
            throw wrong(
                    name,
                    root,
                    "expected queryBinding=\"xslt2\", found queryBinding=\"%s\""
                            .formatted(root.getAttribute("queryBinding")));
        }
        if (root.getElementsByTagNameNS(NAMESPACE, "pattern").getLength() == 0
                && root.getElementsByTagNameNS(NAMESPACE, "include").getLength() == 0) {
            throw wrong(name, root, "has no pattern, so it checks nothing");
        }
        return document;
    }

    /** The error that says where in the file a failed compilation came from, as far as that can be told. */
    static SchematronException locate(
            String name, Document source, Processor processor, String problem, SaxonApiException cause) {
        XPathCompiler compiler = processor.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        for (Element prefix : elements(source, "ns")) {
            compiler.declareNamespace(prefix.getAttribute("prefix"), prefix.getAttribute("uri"));
        }
        boolean ownFunctions = source.getElementsByTagNameNS(XSLT, "function").getLength() > 0;
        return elements(source, "*").stream()
                .flatMap(element -> EXPRESSIONS.stream().map(element::getAttributeNode))
                .filter(Objects::nonNull)
                .flatMap(expression -> problem(expression, compiler, ownFunctions)
                        .map(words -> new SchematronException(
                                name, LineNumbers.of(expression.getOwnerElement()), words, cause))
                        .stream())
                .findFirst()
                .orElseGet(() -> new SchematronException(name, 0, problem, cause));
    }

    /** What is wrong with an expression; a function that is not known may be one that the file itself declares. */
    private static Optional<String> problem(Attr expression, XPathCompiler compiler, boolean ownFunctions) {
        try {
            compiler.compile(expression.getValue());
            return Optional.empty();
        } catch (SaxonApiException e) {
            if (ownFunctions && UNKNOWN_FUNCTION.equals(e.getErrorCode().getLocalName())) {
                return Optional.empty();
            }
            return Optional.of(
                    "%s=\"%s\" is wrong: %s".formatted(expression.getName(), expression.getValue(), e.getMessage()));
        }
    }

    private static List<Element> elements(Document source, String name) {
        NodeList found = source.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static SchematronException wrong(String name, Element element, String problem) {
        return new SchematronException(name, LineNumbers.of(element), problem, null);
    }
}
