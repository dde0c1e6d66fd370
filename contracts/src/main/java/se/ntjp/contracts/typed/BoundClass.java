package se.ntjp.contracts.typed;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * What a generated class is bound to, read from its JAXB annotations.
 *
 * @param elements the field of every element it knows
 * @param attributes the field of every attribute it knows
 * @param value the field of its text, where it has one
 * @param openTo the namespaces of its own whose unknown elements a wildcard field swallows; empty without such a field
 */
record BoundClass(Map<QName, Field> elements, Map<QName, Field> attributes, Optional<Field> value, Set<String> openTo) {

    private static final String DEFAULT = "##default";

    static BoundClass of(Class<?> type) {
        Map<QName, Field> elements = new HashMap<>();
        Map<QName, Field> attributes = new HashMap<>();
        Set<String> openTo = new HashSet<>();
        Optional<Field> value = Optional.empty();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.isAnnotationPresent(XmlTransient.class)) {
                    continue;
                }
                field.setAccessible(true);
                if (field.isAnnotationPresent(XmlValue.class)) {
                    value = Optional.of(field);
                } else if (field.isAnnotationPresent(XmlAttribute.class)) {
                    attributes.put(attributeName(field), field);
                } else if (field.isAnnotationPresent(XmlAnyElement.class)) {
                    openTo.add(schema(field).map(XmlSchema::namespace).orElse(""));
                } else {
                    elementNames(field).forEach(name -> elements.put(name, field));
                }
            }
        }
        return new BoundClass(Map.copyOf(elements), Map.copyOf(attributes), value, Set.copyOf(openTo));
    }

    private static QName attributeName(Field field) {
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        String name = attribute.name().equals(DEFAULT) ? field.getName() : attribute.name();
        String namespace = attribute.namespace().equals(DEFAULT) ? "" : attribute.namespace();
        return new QName(namespace, name);
    }

    private static Set<QName> elementNames(Field field) {
        Set<QName> names = new HashSet<>();
        for (XmlElementRef each : refs(field)) {
            names.add(new QName(each.namespace(), each.name()));
        }
        for (XmlElement each : elements(field)) {
            names.add(name(field, each.namespace(), each.name()));
        }
        if (names.isEmpty()) {
            names.add(name(field, DEFAULT, DEFAULT));
        }
        return names;
    }

    private static XmlElement[] elements(Field field) {
        XmlElements several = field.getAnnotation(XmlElements.class);
        return several != null ? several.value() : field.getAnnotationsByType(XmlElement.class);
    }

    private static XmlElementRef[] refs(Field field) {
        XmlElementRefs several = field.getAnnotation(XmlElementRefs.class);
        return several != null ? several.value() : field.getAnnotationsByType(XmlElementRef.class);
    }

    private static QName name(Field field, String namespace, String name) {
        String unqualified = schema(field)
                .filter(schema -> schema.elementFormDefault() == XmlNsForm.QUALIFIED)
                .map(XmlSchema::namespace)
                .orElse("");
        return new QName(
                namespace.equals(DEFAULT) ? unqualified : namespace, name.equals(DEFAULT) ? field.getName() : name);
    }

    private static Optional<XmlSchema> schema(Field field) {
        return Optional.ofNullable(field.getDeclaringClass().getPackage().getAnnotation(XmlSchema.class));
    }
}
