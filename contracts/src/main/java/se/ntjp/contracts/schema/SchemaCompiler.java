package se.ntjp.contracts.schema;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.archive.PackageResolver.MissingDocument;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.model.ServiceContract.SchemaImport;
import se.ntjp.contracts.xml.SafeXml;

/** Compiles all schemas of a contract into one, reading from its package only. */
public final class SchemaCompiler {

    private SchemaCompiler() {}

    /**
     * Compiles the schemas that the contract's WSDL imports, and what these import in turn.
     *
     * @throws ContractException with file, line and fault where a document is missing or wrong
     */
    public static Schema compile(ServiceContract contract) {
        SchemaFactory factory = SafeXml.schemaFactory(new PackageResolver(contract.files()));
        factory.setErrorHandler(new Refuse());
        try {
            return factory.newSchema(entry(contract));
        } catch (SAXParseException e) {
            String file = PackageResolver.name(e.getSystemId()).orElse(contract.wsdl());
            throw refused(contract, LoadProblem.of(file, e));
        } catch (SAXException e) {
            throw new ContractException(new LoadProblem(contract.wsdl(), 0, e.getMessage()));
        } catch (MissingDocument e) {
            throw refused(
                    contract,
                    new LoadProblem(e.referrer(), 0, e.getMessage() + "; add the file or correct its schemaLocation"));
        }
    }

    /** Where an import is at fault, that is the cause and the compiler's words only its consequence. */
    private static ContractException refused(ServiceContract contract, LoadProblem problem) {
        return new ContractException(FaultyImport.firstOf(contract).orElse(problem));
    }

    /** The entry document from which all of the contract's schemas are reached by import. */
    public static StreamSource entry(ServiceContract contract) {
        StringBuilder imports =
                new StringBuilder("<xs:schema xmlns:xs=\"" + XMLConstants.W3C_XML_SCHEMA_NS_URI + "\">");
        for (SchemaImport each : contract.schemas()) {
            imports.append("<xs:import namespace=\"%s\" schemaLocation=\"%s\"/>"
                    .formatted(
                            each.namespace(),
                            PackageResolver.systemId(each.location()).substring("package:/".length())));
        }
        String systemId = PackageResolver.systemId("contract.xsd");
        return new StreamSource(new StringReader(imports.append("</xs:schema>").toString()), systemId);
    }

    /**
     * Checks that the schemas compile, without keeping them.
     *
     * @throws ContractException as {@link #compile}
     */
    public static Optional<LoadProblem> problem(ServiceContract contract) {
        try {
            compile(contract);
            return Optional.empty();
        } catch (ContractException e) {
            return Optional.of(e.problem());
        }
    }

    private static final class Refuse implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // A warning never makes a schema unusable.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
