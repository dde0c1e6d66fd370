package se.ntjp.testcases.soapui.project;

import java.util.List;

/**
 * A service interface of a project.
 *
 * @param name its name, by which steps refer to it
 * @param type {@code wsdl} or {@code rest}
 * @param binding the WSDL binding's name as {@code {namespace}local}; empty for REST
 * @param definition where the project says its WSDL lies; used for nothing but to compare
 * @param endpoints the addresses it lists; may hold {@code ${…}}
 * @param operations its operations
 * @param cached the copies of WSDL and XSD in the project, which rule nothing here: definitions come from the package
 */
public record ProjectInterface(
        String name,
        String type,
        String binding,
        String definition,
        List<String> endpoints,
        List<Operation> operations,
        List<CachedPart> cached) {

    public ProjectInterface {
        endpoints = List.copyOf(endpoints);
        operations = List.copyOf(operations);
        cached = List.copyOf(cached);
    }

    /**
     * An operation.
     *
     * @param name its name
     * @param action the SOAPAction; empty for REST
     */
    public record Operation(String name, String action) {}

    /**
     * A cached definition.
     *
     * @param url where it was fetched once
     * @param content the document
     */
    public record CachedPart(String url, String content) {}
}
