package se.ntjp.contracts.lint.rule;

import static se.ntjp.contracts.xml.Dom.SOAP;
import static se.ntjp.contracts.xml.Dom.WSDL;
import static se.ntjp.contracts.xml.Dom.XSD;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.xml.Dom;

/**
 * A WSDL as it is written, with the steps that rules take in it.
 *
 * @param file its path in the package
 * @param root its root element
 * @param documents the package it lies in
 */
public record Wsdl(String file, Element root, Documents documents) {

    private static final String ADDRESS = "LogicalAddress";

    /** The parts its names are made of; empty where its target namespace is not built as BP21-R04 says. */
    public Optional<ContractNames> names() {
        return ContractNames.of(root.getAttribute("targetNamespace"), file);
    }

    /** The children of {@code wsdl:definitions} with one name. */
    public List<Element> all(String name) {
        return Dom.children(root, WSDL, name);
    }

    /** The operations of all port types. */
    public List<Element> operations() {
        return all("portType").stream()
                .flatMap(each -> Dom.children(each, WSDL, "operation").stream())
                .toList();
    }

    /** The operations of all bindings. */
    public List<Element> bindingOperations() {
        return all("binding").stream()
                .flatMap(each -> Dom.children(each, WSDL, "operation").stream())
                .toList();
    }

    /** The message of an operation's {@code input} or {@code output}. */
    public Optional<Element> message(Element operation, String direction) {
        return Dom.child(operation, WSDL, direction)
                .flatMap(each -> Dom.qname(each, "message"))
                .flatMap(name -> all("message").stream()
                        .filter(each -> each.getAttribute("name").equals(name.getLocalPart()))
                        .findFirst());
    }

    /** The request messages of all operations. */
    public List<Element> requests() {
        return operations().stream()
                .flatMap(each -> message(each, "input").stream())
                .toList();
    }

    /** Every {@code soap:header} of bound requests. */
    public List<Element> requestHeaders() {
        return bindingOperations().stream()
                .flatMap(each -> Dom.children(each, WSDL, "input").stream())
                .flatMap(each -> Dom.children(each, SOAP, "header").stream())
                .toList();
    }

    /** The parts of a message that travel in Body: all that no {@code soap:header} takes, nor is meant to. */
    public List<Element> bodyParts(Element message) {
        List<String> headers = Dom.all(root, SOAP, "header").stream()
                .filter(each -> Dom.qname(each, "message")
                        .map(QName::getLocalPart)
                        .filter(message.getAttribute("name")::equals)
                        .isPresent())
                .map(each -> each.getAttribute("part"))
                .toList();
        return Dom.children(message, WSDL, "part").stream()
                .filter(part -> !headers.contains(part.getAttribute("name")))
                .filter(part -> !part.getAttribute("name").equalsIgnoreCase(ADDRESS))
                .toList();
    }

    /** The element that travels in Body in one direction of an operation. */
    public Optional<QName> bodyElement(Element operation, String direction) {
        return message(operation, direction)
                .flatMap(message -> bodyParts(message).stream().findFirst())
                .flatMap(part -> Dom.qname(part, "element"));
    }

    /** The {@code xs:schema} elements in {@code wsdl:types}. */
    public List<Element> typesSchemas() {
        return all("types").stream()
                .flatMap(each -> Dom.children(each, XSD, "schema").stream())
                .toList();
    }

    /** The {@code xs:import} elements in {@code wsdl:types}. */
    public List<Element> imports() {
        return typesSchemas().stream()
                .flatMap(each -> Dom.children(each, XSD, "import").stream())
                .toList();
    }

    /** The schema document that it imports for a namespace; empty where it does not, or the document is unreadable. */
    public Optional<SchemaDocument> imported(String namespace) {
        return imports().stream()
                .filter(each -> each.getAttribute("namespace").equals(namespace))
                .flatMap(each -> PackageResolver.resolve(file, each.getAttribute("schemaLocation")).stream())
                .flatMap(each -> SchemaDocument.read(each, documents).stream())
                .findFirst();
    }

    /** The words of the documentation at the top, in lower case and without å, ä, ö; empty where there is none. */
    public String documentation() {
        return Dom.child(root, WSDL, "documentation")
                .map(each -> Words.plain(each.getTextContent()))
                .orElse("");
    }
}
