package se.ntjp.contracts.instances;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAttribute;
import org.apache.ws.commons.schema.XmlSchemaAttributeGroupRef;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentExtension;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaUse;
import org.w3c.dom.Element;

/** Writes the attributes that a complex type and its bases declare. */
record Attributes(SchemaModel model, Shape shape, ValueSource values, SimpleValues simple, InstanceDocument document) {

    void write(Element element, XmlSchemaComplexType type, String path) {
        Map<QName, XmlSchemaAttribute> all = new LinkedHashMap<>();
        collect(type, all);
        all.forEach((name, attribute) -> write(element, name, attribute, path + "/@" + name.getLocalPart()));
    }

    private void write(Element element, QName name, XmlSchemaAttribute use, String path) {
        boolean required = use.getUse() == XmlSchemaUse.REQUIRED || values.wants(path);
        if (use.getUse() == XmlSchemaUse.PROHIBITED || !required && shape.times(0, 1, 1, false) == 0) {
            return;
        }
        XmlSchemaAttribute declared = use.isRef() ? use.getRef().getTarget() : use;
        String fixed = use.getFixedValue() == null ? declared.getFixedValue() : use.getFixedValue();
        String value = values.value(path).orElseGet(() -> fixed == null ? generated(declared) : fixed);
        document.attribute(element, name, value);
    }

    private String generated(XmlSchemaAttribute attribute) {
        XmlSchemaSimpleType type = attribute.getSchemaType();
        if (type == null && attribute.getSchemaTypeName() == null) {
            return attribute.getName();
        }
        return simple.value(
                type == null ? (XmlSchemaSimpleType) model.type(attribute.getSchemaTypeName()) : type,
                Facets.NONE,
                attribute.getName());
    }

    private void collect(XmlSchemaComplexType type, Map<QName, XmlSchemaAttribute> into) {
        model.base(type).ifPresent(base -> collect(base, into));
        add(type.getAttributes(), into);
        if (type.getContentModel() != null) {
            add(declaredBy(type.getContentModel().getContent()), into);
        }
    }

    private static List<?> declaredBy(XmlSchemaContent content) {
        if (content instanceof XmlSchemaComplexContentExtension extension) {
            return extension.getAttributes();
        }
        if (content instanceof XmlSchemaComplexContentRestriction restriction) {
            return restriction.getAttributes();
        }
        if (content instanceof XmlSchemaSimpleContentExtension extension) {
            return extension.getAttributes();
        }
        return ((XmlSchemaSimpleContentRestriction) content).getAttributes();
    }

    private void add(List<?> declared, Map<QName, XmlSchemaAttribute> into) {
        for (Object each : declared) {
            if (each instanceof XmlSchemaAttribute attribute) {
                into.put(attribute.isRef() ? attribute.getTargetQName() : attribute.getWireName(), attribute);
            } else if (each instanceof XmlSchemaAttributeGroupRef reference) {
                add(reference.getRef().getTarget().getAttributes(), into);
            }
        }
    }
}
