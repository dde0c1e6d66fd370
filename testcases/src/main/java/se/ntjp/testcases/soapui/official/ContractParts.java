package se.ntjp.testcases.soapui.official;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectInterface;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step.SoapRequest;

/**
 * What of a project is about a contract. Namespaces and SOAPAction decide, which carry the major version; names of files
 * and projects do not.
 */
record ContractParts(SoapUiProject project, ServiceContract contract) {

    /** The interfaces with the contract's binding or SOAPAction. */
    List<ProjectInterface> interfaces() {
        String binding = "{" + contract.serviceName().getNamespaceURI() + "}";
        return project.interfaces().stream()
                .filter(each -> each.binding().startsWith(binding)
                        || each.operations().stream()
                                .anyMatch(operation -> !operation.action().isBlank()
                                        && operation.action().equals(contract.soapAction())))
                .toList();
    }

    /** Whether an enabled case has an enabled request for the contract. */
    boolean haveCases() {
        Set<String> names = names();
        return project.suites().stream()
                .filter(suite -> !suite.disabled())
                .flatMap(suite -> suite.cases().stream())
                .filter(each -> !each.disabled())
                .flatMap(ContractParts::requests)
                .anyMatch(request -> names.contains(request.interfaceName()) || isBody(request.content()));
    }

    /** Whether a mock service answers for the contract. */
    boolean haveMock() {
        Set<String> names = names();
        return project.mocks().stream()
                .flatMap(mock -> mock.operations().stream())
                .anyMatch(operation -> names.contains(operation.interfaceName()));
    }

    private Set<String> names() {
        return interfaces().stream().map(ProjectInterface::name).collect(Collectors.toSet());
    }

    private static Stream<SoapRequest> requests(ProjectCase testCase) {
        return testCase.steps().stream()
                .filter(step -> !step.disabled() && step instanceof SoapRequest)
                .map(SoapRequest.class::cast);
    }

    /** Whether the first element of the Body is the contract's request. What cannot be parsed is not. */
    private boolean isBody(String envelope) {
        QName wanted = contract.request();
        if (!envelope.contains(wanted.getNamespaceURI())) {
            return false;
        }
        try {
            Element root = SafeXml.parse(envelope.strip().getBytes(StandardCharsets.UTF_8), "request")
                    .getDocumentElement();
            return Dom.children(root).stream()
                    .filter(each -> each.getLocalName().equals("Body"))
                    .flatMap(body -> Dom.children(body).stream())
                    .anyMatch(each -> Dom.is(each, wanted.getNamespaceURI(), wanted.getLocalPart()));
        } catch (SAXException | UncheckedIOException e) {
            return false;
        }
    }
}
