package se.ntjp.contracts.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeList;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeUnion;
import se.ntjp.contracts.instances.pattern.XsdPattern;
import se.ntjp.contracts.model.ContractException;

/** Values of a schema's simple types. */
final class SimpleValues {

    private static final int ATTEMPTS = 200;

    private final SchemaModel model;
    private final Shape shape;
    private final BuiltInValues builtIns;

    SimpleValues(SchemaModel model, Shape shape) {
        this.model = model;
        this.shape = shape;
        this.builtIns = new BuiltInValues(shape);
    }

    /**
     * A value of a type.
     *
     * @param facets what restrictions demand on top of the type's own
     * @param hint what a free text says
     * @throws ContractException where no value is found that the type's facets allow
     */
    String value(XmlSchemaSimpleType type, Facets facets, String hint) {
        if (!facets.enumeration().isEmpty()) {
            return enumerated(facets, hint);
        }
        if (type.getQName() != null && type.getQName().getNamespaceURI().equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)) {
            return builtIn(type.getName(), facets, hint);
        }
        if (type.getContent() instanceof XmlSchemaSimpleTypeRestriction restriction) {
            XmlSchemaSimpleType base = restriction.getBaseType() == null
                    ? (XmlSchemaSimpleType) model.type(restriction.getBaseTypeName())
                    : restriction.getBaseType();
            return value(base, facets.over(restriction.getFacets()), hint);
        }
        if (type.getContent() instanceof XmlSchemaSimpleTypeList list) {
            XmlSchemaSimpleType item = list.getItemType() == null
                    ? (XmlSchemaSimpleType) model.type(list.getItemTypeName())
                    : list.getItemType();
            return list(item, facets, hint);
        }
        return value(member((XmlSchemaSimpleTypeUnion) type.getContent()), facets, hint);
    }

    private String builtIn(String name, Facets facets, String hint) {
        return switch (name) {
            case "NMTOKENS", "IDREFS", "ENTITIES" ->
                list(
                        (XmlSchemaSimpleType) model.type(
                                new QName(XMLConstants.W3C_XML_SCHEMA_NS_URI, name.substring(0, name.length() - 1))),
                        facets,
                        hint);
            default -> atom(name, facets, hint);
        };
    }

    private String enumerated(Facets facets, String hint) {
        List<String> allowed = facets.enumeration().stream()
                .filter(each -> facets.patterns().stream()
                        .allMatch(level -> level.stream().anyMatch(pattern -> pattern.matches(each))))
                .toList();
        if (allowed.isEmpty()) {
            throw none(hint, facets);
        }
        return allowed.get(shape.pick(allowed.size(), 0));
    }

    private String list(XmlSchemaSimpleType item, Facets facets, String hint) {
        int least = Math.max(facets.minLength(), 1);
        int count = shape.times(least, Math.max(least, facets.maxLength()), least, false);
        return IntStream.range(0, count)
                .mapToObj(i -> value(item, Facets.NONE, "item").strip().replaceAll("\\s+", "_"))
                .collect(Collectors.joining(" "));
    }

    private XmlSchemaSimpleType member(XmlSchemaSimpleTypeUnion union) {
        List<XmlSchemaSimpleType> members = new ArrayList<>(union.getBaseTypes());
        if (union.getMemberTypesQNames() != null) {
            for (QName name : union.getMemberTypesQNames()) {
                members.add((XmlSchemaSimpleType) model.type(name));
            }
        }
        return members.get(shape.pick(members.size(), 0));
    }

    private String atom(String builtIn, Facets facets, String hint) {
        if (facets.patterns().isEmpty()) {
            return builtIns.value(builtIn, facets, hint);
        }
        List<XsdPattern> nearest = facets.patterns().get(0);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            XsdPattern pattern = nearest.get(shape.pick(nearest.size(), attempt));
            String value = pattern.generate(shape.random(), attempt);
            if (facets.accept(value, BuiltInValues.length(builtIn, value))) {
                return value;
            }
        }
        throw none(hint, facets);
    }

    private static ContractException none(String hint, Facets facets) {
        return new ContractException(
                "No value for «%s» found that meets all its facets: enumeration %s, patterns %s, length %s to %s"
                        .formatted(
                                hint, facets.enumeration(), facets.patterns(), facets.minLength(), facets.maxLength()));
    }
}
