package se.ntjp.contracts.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Message;
import javax.wsdl.Operation;
import javax.wsdl.Part;
import javax.wsdl.Service;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.ElementExtensible;
import javax.wsdl.extensions.soap.SOAPBody;
import javax.wsdl.extensions.soap.SOAPHeader;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.xml.WSDLReader;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.cxf.BusException;
import org.apache.cxf.wsdl11.WSDLManagerImpl;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.ServiceContract.SchemaImport;
import se.ntjp.contracts.xml.LineNumbers;
import se.ntjp.contracts.xml.SafeXml;

/** Reads a RIV-TA WSDL, with CXF's WSDL model, into a {@link ServiceContract}. */
final class WsdlReader {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:(?:riv:)?(.+):([^:]+):(\\d{1,9}):rivtabp(?:ip)?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_VERSION = Pattern.compile("_(\\d{1,9})\\.(\\d{1,9})");

    private final PackageFiles files;
    private final String wsdl;

    WsdlReader(PackageFiles files, String wsdl) {
        this.files = files;
        this.wsdl = wsdl;
    }

    /**
     * @throws ContractException with file and line where the WSDL is not a RIV-TA contract
     */
    ServiceContract read() {
        Document document = parse();
        Definition definition = definition(document);
        String targetNamespace = document.getDocumentElement().getAttribute("targetNamespace");
        RivtaProfile profile = RivtaProfile.ofNamespace(targetNamespace)
                .orElseThrow(() -> problem(
                        document.getDocumentElement(),
                        "targetNamespace «%s» does not end with a RIV-TA profile; expected …:rivtabp20 or …:rivtabp21 (BP21-R04)"
                                .formatted(targetNamespace)));
        Matcher name = NAMESPACE.matcher(targetNamespace);
        if (!name.matches()) {
            throw problem(
                    document.getDocumentElement(),
                    "targetNamespace «%s» is not of the form urn:riv:DOMAIN:INTERACTION:MAJOR:%s (BP21-R04)"
                            .formatted(targetNamespace, profile.shortName()));
        }
        int major = Integer.parseInt(name.group(3));
        Binding binding = first(definition.getBindings(), Binding.class, document, "wsdl:binding");
        BindingOperation operation = firstOperation(document, binding);
        Operation abstractOperation = operation.getOperation();
        if (abstractOperation == null
                || abstractOperation.getInput() == null
                || abstractOperation.getOutput() == null) {
            throw problem(
                    document.getDocumentElement(),
                    "operation «%s» of the binding has no wsdl:input and wsdl:output in a wsdl:portType (BP21-R17)"
                            .formatted(operation.getName()));
        }
        Message input = abstractOperation.getInput().getMessage();
        Message output = abstractOperation.getOutput().getMessage();
        return new ServiceContract(
                new ContractId(name.group(1), name.group(2), major, minor(major)),
                profile,
                wsdl,
                first(definition.getServices(), Service.class, document, "wsdl:service")
                        .getQName(),
                operation.getName(),
                extension(operation, SOAPOperation.class).stream()
                        .map(SOAPOperation::getSoapActionURI)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                bodyElement(document, input, extension(operation.getBindingInput(), SOAPBody.class)),
                bodyElement(document, output, extension(operation.getBindingOutput(), SOAPBody.class)),
                addressHeader(profile, definition, extension(operation.getBindingInput(), SOAPHeader.class)),
                schemaImports(document),
                files);
    }

    private BindingOperation firstOperation(Document document, Binding binding) {
        if (binding.getBindingOperations().isEmpty()) {
            throw problem(document.getDocumentElement(), "wsdl:binding has no operation (BP21-R17)");
        }
        return (BindingOperation) binding.getBindingOperations().get(0);
    }

    private Document parse() {
        try {
            return SafeXml.parse(files.read(wsdl), PackageResolver.systemId(wsdl));
        } catch (SAXParseException e) {
            throw new ContractException(LoadProblem.of(wsdl, e));
        } catch (SAXException | IOException e) {
            throw new ContractException(new LoadProblem(wsdl, 0, "not readable: " + e.getMessage()));
        }
    }

    private Definition definition(Document document) {
        try {
            WSDLManagerImpl manager = new WSDLManagerImpl();
            WSDLReader reader = manager.getWSDLFactory().newWSDLReader();
            reader.setFeature("javax.wsdl.verbose", false);
            // Both would open files by their own means; what is imported is found by PackageResolver alone.
            reader.setFeature("javax.wsdl.importDocuments", false);
            reader.setFeature("com.ibm.wsdl.parseXMLSchemas", false);
            reader.setExtensionRegistry(manager.getExtensionRegistry());
            return reader.readWSDL(PackageResolver.systemId(wsdl), document);
        } catch (WSDLException | BusException e) {
            throw problem(document.getDocumentElement(), "not readable as WSDL 1.1: " + e.getMessage());
        }
    }

    private int minor(int major) {
        Matcher version = FILE_VERSION.matcher(wsdl.substring(wsdl.lastIndexOf('/') + 1));
        return version.find() && Integer.parseInt(version.group(1)) == major ? Integer.parseInt(version.group(2)) : 0;
    }

    private QName bodyElement(Document document, Message message, List<SOAPBody> bodies) {
        String wanted = bodies.stream()
                .filter(body -> body.getParts() != null && !body.getParts().isEmpty())
                .map(body -> String.valueOf(body.getParts().get(0)))
                .findFirst()
                .orElse("parameters");
        if (message == null) {
            throw problem(document.getDocumentElement(), "an operation's input or output names no wsdl:message");
        }
        Part part = message.getPart(wanted);
        if (part == null && message.getParts().size() == 1) {
            part = (Part) message.getParts().values().iterator().next();
        }
        if (part == null || part.getElementName() == null) {
            throw problem(
                    document.getDocumentElement(),
                    "message %s has no part «%s» with an element (BP21-R07c)"
                            .formatted(message.getQName().getLocalPart(), wanted));
        }
        return part.getElementName();
    }

    private static QName addressHeader(RivtaProfile profile, Definition definition, List<SOAPHeader> headers) {
        for (SOAPHeader header : headers) {
            Message message = definition.getMessage(header.getMessage());
            Part part = message == null ? null : message.getPart(header.getPart());
            if (part != null
                    && part.getElementName() != null
                    && part.getElementName()
                            .getLocalPart()
                            .equals(profile.addressHeader().getLocalPart())) {
                return part.getElementName();
            }
        }
        return profile.addressHeader();
    }

    private List<SchemaImport> schemaImports(Document document) {
        List<SchemaImport> imports = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "import");
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            String location = element.getAttribute("schemaLocation");
            String name = PackageResolver.resolve(wsdl, location)
                    .filter(files.names()::contains)
                    .orElseThrow(() -> problem(
                            element,
                            "imports «%s» (namespace %s), which is not in the package; add the file or correct schemaLocation"
                                    .formatted(location, element.getAttribute("namespace"))));
            imports.add(new SchemaImport(element.getAttribute("namespace"), name));
        }
        return imports;
    }

    private <T> T first(Map<?, ?> all, Class<T> type, Document document, String what) {
        return all.values().stream()
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> problem(document.getDocumentElement(), "has no " + what));
    }

    private static <T> List<T> extension(ElementExtensible element, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (element != null) {
            for (Object extension : element.getExtensibilityElements()) {
                if (type.isInstance(extension)) {
                    found.add(type.cast(extension));
                }
            }
        }
        return found;
    }

    private ContractException problem(Element at, String message) {
        return new ContractException(new LoadProblem(wsdl, LineNumbers.of(at), message));
    }
}
