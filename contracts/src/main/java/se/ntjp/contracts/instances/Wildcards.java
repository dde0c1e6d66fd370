package se.ntjp.contracts.instances;

import java.util.Arrays;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAny;
import org.apache.ws.commons.schema.XmlSchemaContentProcessing;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.w3c.dom.Element;

/** Writes what stands in for {@code xs:any}. */
final class Wildcards {

    /** The namespace of elements that no contract knows. */
    static final String FOREIGN = "urn:ntjp:foreign";

    private Wildcards() {}

    /**
     * Writes an unknown element in a namespace that the wildcard allows; where it asks for a known one, the first
     * global element that fits, if any.
     */
    static void write(Element parent, XmlSchemaAny any, SchemaModel model, ContentWriter writer, String path) {
        if (any.getProcessContent() != XmlSchemaContentProcessing.STRICT) {
            Element foreign = writer.document().append(parent, new QName(namespace(any), "foreign"));
            foreign.setTextContent("foreign");
            return;
        }
        if (any.getMinOccurs() > 0) {
            Arrays.stream(model.schemas().getXmlSchemas())
                    .flatMap(schema -> schema.getElements().values().stream())
                    .filter(each -> !each.isAbstract() && allows(any, each) && !writer.bounded(each))
                    .findFirst()
                    .ifPresent(each -> writer.element(
                            parent,
                            each,
                            each.getQName(),
                            path + "/" + each.getQName().getLocalPart()));
        }
    }

    private static String namespace(XmlSchemaAny any) {
        String first = allowed(any).split("\\s+")[0];
        return switch (first) {
            case "##any", "##other" -> FOREIGN;
            case "##local" -> "";
            case "##targetNamespace" -> any.getTargetNamespace();
            default -> first;
        };
    }

    private static boolean allows(XmlSchemaAny any, XmlSchemaElement element) {
        String namespace = element.getQName().getNamespaceURI();
        return switch (allowed(any)) {
            case "##any" -> true;
            case "##other" -> !namespace.isEmpty() && !namespace.equals(any.getTargetNamespace());
            default -> namespace.equals(namespace(any));
        };
    }

    private static String allowed(XmlSchemaAny any) {
        return any.getNamespace() == null ? "##any" : any.getNamespace().strip();
    }
}
