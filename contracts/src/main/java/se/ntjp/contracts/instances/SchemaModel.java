package se.ntjp.contracts.instances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaException;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentExtension;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.SafeXml;

/** A contract's schemas as an object model, read from its package only. */
final class SchemaModel {

    private final ServiceContract contract;
    private final XmlSchemaCollection schemas = new XmlSchemaCollection();

    /**
     * @throws ContractException where a schema is missing or not readable
     */
    SchemaModel(ServiceContract contract) {
        this.contract = contract;
        schemas.setSchemaResolver((namespace, location, baseUri) -> document(location, baseUri));
        StreamSource entry = SchemaCompiler.entry(contract);
        InputSource source = new InputSource(entry.getReader());
        source.setSystemId(entry.getSystemId());
        try {
            schemas.read(source);
        } catch (XmlSchemaException e) {
            throw new ContractException(new LoadProblem(contract.wsdl(), 0, e.getMessage()));
        }
    }

    /**
     * A global element.
     *
     * @throws ContractException where the schemas have none of that name
     */
    XmlSchemaElement element(QName name) {
        return Optional.ofNullable(schemas.getElementByQName(name))
                .orElseThrow(
                        () -> new ContractException("%s declares no element %s; its request is %s and its response %s"
                                .formatted(contract, name, contract.request(), contract.response())));
    }

    /** The type of that name, global or built in. */
    XmlSchemaType type(QName name) {
        return Optional.ofNullable(schemas.getTypeByQName(name))
                .orElseThrow(() -> new ContractException("%s has no type %s".formatted(contract, name)));
    }

    /** The type of an element, which it has from its substitution group's head where it names none. */
    XmlSchemaType type(XmlSchemaElement element) {
        if (element.getSchemaType() != null) {
            return element.getSchemaType();
        }
        if (element.getSchemaTypeName() != null) {
            return type(element.getSchemaTypeName());
        }
        return element.getSubstitutionGroup() == null
                ? type(new QName(XMLConstants.W3C_XML_SCHEMA_NS_URI, "anyType"))
                : type(element(element.getSubstitutionGroup()));
    }

    /** The concrete elements that may stand where a global element is referred to, itself first if it may. */
    List<XmlSchemaElement> substitutes(XmlSchemaElement head) {
        Stream<XmlSchemaElement> members = all().flatMap(each -> each.getElements().values().stream())
                .filter(each -> head.getQName().equals(each.getSubstitutionGroup()))
                .flatMap(each -> substitutes(each).stream());
        return Stream.concat(head.isAbstract() ? Stream.empty() : Stream.of(head), members)
                .toList();
    }

    /** The complex type that a complex type extends or restricts; empty where that is a simple type or nothing. */
    Optional<XmlSchemaComplexType> base(XmlSchemaComplexType type) {
        return Optional.ofNullable(type.getContentModel())
                .map(model -> baseName(model.getContent()))
                .map(this::type)
                .filter(XmlSchemaComplexType.class::isInstance)
                .map(XmlSchemaComplexType.class::cast);
    }

    private static QName baseName(XmlSchemaContent content) {
        if (content instanceof XmlSchemaComplexContentExtension extension) {
            return extension.getBaseTypeName();
        }
        if (content instanceof XmlSchemaComplexContentRestriction restriction) {
            return restriction.getBaseTypeName();
        }
        if (content instanceof XmlSchemaSimpleContentExtension extension) {
            return extension.getBaseTypeName();
        }
        return ((XmlSchemaSimpleContentRestriction) content).getBaseTypeName();
    }

    /** The concrete types that an abstract type may be replaced by. */
    List<XmlSchemaComplexType> concrete(XmlSchemaComplexType type) {
        if (!type.isAbstract()) {
            return List.of(type);
        }
        return all().flatMap(each -> each.getSchemaTypes().values().stream())
                .filter(XmlSchemaComplexType.class::isInstance)
                .map(XmlSchemaComplexType.class::cast)
                .filter(each -> base(each).filter(type::equals).isPresent())
                .flatMap(each -> concrete(each).stream())
                .toList();
    }

    /** The content of a named group. */
    XmlSchemaParticle group(QName name) {
        return schemas.getGroupByQName(name).getParticle();
    }

    XmlSchemaCollection schemas() {
        return schemas;
    }

    private Stream<XmlSchema> all() {
        return Arrays.stream(schemas.getXmlSchemas());
    }

    private InputSource document(String location, String baseUri) {
        String from = PackageResolver.name(baseUri).orElse("");
        String name = Optional.ofNullable(location)
                .flatMap(each -> PackageResolver.resolve(from, each))
                .filter(contract.files().names()::contains)
                .orElseThrow(() -> new ContractException(
                        new LoadProblem(from, 0, "refers to %s, which is not in the package".formatted(location))));
        try {
            byte[] content = contract.files().read(name);
            // XmlSchema parses with a parser of its own; one of ours has to let the document pass first.
            SafeXml.parse(content, PackageResolver.systemId(name));
            InputSource source = new InputSource(new ByteArrayInputStream(content));
            source.setSystemId(PackageResolver.systemId(name));
            return source;
        } catch (IOException | SAXException e) {
            throw new ContractException(new LoadProblem(name, 0, "not readable: " + e.getMessage()));
        }
    }
}
