package se.ntjp.contracts.codegen;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaAttribute;
import org.apache.ws.commons.schema.XmlSchemaAttributeOrGroupRef;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentExtension;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.apache.ws.commons.schema.XmlSchemaUse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.InputSource;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

/** Builds the smallest message that a contract's schemas accept: what they require, once, and nothing optional. */
final class MinimalMessage {

    private static final int MAX_DEPTH = 64;

    private final XmlSchemaCollection schemas = new XmlSchemaCollection();
    private final SampleValue values = new SampleValue(schemas::getTypeByQName);

    MinimalMessage(ServiceContract contract, ReachableFiles files) {
        schemas.setSchemaResolver((namespace, location, base) -> PackageResolver.name(base)
                .flatMap(from -> PackageResolver.resolve(from, location))
                .map(name -> source(files, name))
                .orElseThrow(
                        () -> new ContractException("%s refers to %s outside the package".formatted(base, location))));
        for (ServiceContract.SchemaImport each : contract.schemas()) {
            if (schemas.schemaForNamespace(each.namespace()) == null) {
                schemas.read(source(files, each.location()));
            }
        }
    }

    /**
     * The message as text, indented, in UTF-8 without a declaration of another encoding.
     *
     * @throws ContractException as {@link #of}
     */
    String textOf(QName root) {
        Document document = of(root);
        DOMImplementationLS output =
                (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        LSSerializer serializer = output.createLSSerializer();
        serializer.getDomConfig().setParameter("format-pretty-print", true);
        serializer.getDomConfig().setParameter("xml-declaration", false);
        return serializer.writeToString(document).strip() + "\n";
    }

    /**
     * @param root a global element of the contract's schemas
     * @throws ContractException where there is none, or it requires itself without end
     */
    Document of(QName root) {
        XmlSchemaElement element = schemas.getElementByQName(root);
        if (element == null) {
            throw new ContractException("The contract's schemas declare no element " + root);
        }
        Document document = SafeXml.emptyDocument();
        append(document, element, 0);
        return document;
    }

    private void append(Node parent, XmlSchemaElement particle, int depth) {
        if (depth > MAX_DEPTH) {
            throw new ContractException("The element %s requires itself without end".formatted(particle.getQName()));
        }
        XmlSchemaElement element = particle.isRef() ? particle.getRef().getTarget() : particle;
        Document document = parent instanceof Document itself ? itself : parent.getOwnerDocument();
        QName name = element.getWireName();
        Element made = document.createElementNS(namespace(name), name.getLocalPart());
        parent.appendChild(made);
        if (element.getFixedValue() != null) {
            made.setTextContent(element.getFixedValue());
        } else if (element.getSchemaType() instanceof XmlSchemaComplexType complex) {
            fill(made, complex, depth);
        } else {
            made.setTextContent(values.of(element.getSchemaType(), name.getLocalPart()));
        }
    }

    private void fill(Element made, XmlSchemaComplexType type, int depth) {
        attributes(made, type.getAttributes());
        particle(made, type.getParticle(), depth);
        XmlSchemaContent content =
                type.getContentModel() == null ? null : type.getContentModel().getContent();
        if (content instanceof XmlSchemaComplexContentExtension extension) {
            base(made, schemas.getTypeByQName(extension.getBaseTypeName()), depth);
            attributes(made, extension.getAttributes());
            particle(made, extension.getParticle(), depth);
        } else if (content instanceof XmlSchemaComplexContentRestriction restriction) {
            attributes(made, restriction.getAttributes());
            particle(made, restriction.getParticle(), depth);
        } else if (content instanceof XmlSchemaSimpleContentExtension extension) {
            base(made, schemas.getTypeByQName(extension.getBaseTypeName()), depth);
            attributes(made, extension.getAttributes());
        } else if (content instanceof XmlSchemaSimpleContentRestriction restriction) {
            base(made, schemas.getTypeByQName(restriction.getBaseTypeName()), depth);
            attributes(made, restriction.getAttributes());
            made.setTextContent(values.restricted(restriction.getFacets(), made.getTextContent()));
        }
    }

    private void base(Element made, XmlSchemaType base, int depth) {
        if (base instanceof XmlSchemaComplexType complex) {
            fill(made, complex, depth);
        } else {
            made.setTextContent(values.of(base, made.getLocalName()));
        }
    }

    private void particle(Element made, Object particle, int depth) {
        if (particle instanceof org.apache.ws.commons.schema.XmlSchemaParticle counted) {
            for (long i = 0; i < counted.getMinOccurs(); i++) {
                once(made, particle, depth);
            }
        }
    }

    private void once(Element made, Object particle, int depth) {
        if (particle instanceof XmlSchemaElement element) {
            append(made, element, depth + 1);
        } else if (particle instanceof XmlSchemaSequence sequence) {
            sequence.getItems().forEach(each -> particle(made, each, depth));
        } else if (particle instanceof XmlSchemaAll all) {
            all.getItems().forEach(each -> particle(made, each, depth));
        } else if (particle instanceof XmlSchemaChoice choice
                && !choice.getItems().isEmpty()) {
            particle(made, choice.getItems().get(0), depth);
        } else if (particle instanceof XmlSchemaGroupRef group) {
            particle(made, schemas.getGroupByQName(group.getRefName()).getParticle(), depth);
        }
    }

    private void attributes(Element made, List<XmlSchemaAttributeOrGroupRef> attributes) {
        for (XmlSchemaAttributeOrGroupRef each : attributes) {
            if (each instanceof XmlSchemaAttribute use && use.getUse() == XmlSchemaUse.REQUIRED) {
                XmlSchemaAttribute attribute = use.isRef() ? use.getRef().getTarget() : use;
                XmlSchemaType type = attribute.getSchemaType() == null
                        ? schemas.getTypeByQName(attribute.getSchemaTypeName())
                        : attribute.getSchemaType();
                String fixed = attribute.getFixedValue();
                made.setAttributeNS(
                        namespace(attribute.getWireName()),
                        attribute.getWireName().getLocalPart(),
                        fixed == null ? values.of(type, attribute.getName()) : fixed);
            }
        }
    }

    private static String namespace(QName name) {
        return name.getNamespaceURI().isEmpty() ? null : name.getNamespaceURI();
    }

    private static InputSource source(ReachableFiles files, String name) {
        byte[] content = files.contents().get(name);
        if (content == null) {
            throw new ContractException(name + " is not among the contract's files");
        }
        InputSource source = new InputSource(new ByteArrayInputStream(content));
        source.setSystemId(PackageResolver.systemId(name));
        return source;
    }
}
