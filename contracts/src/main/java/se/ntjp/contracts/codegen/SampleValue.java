package se.ntjp.contracts.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaFacet;
import org.apache.ws.commons.schema.XmlSchemaLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMinInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMinLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaPatternFacet;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeList;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeUnion;
import org.apache.ws.commons.schema.XmlSchemaType;

/**
 * A text that a simple type accepts: the first enumerated value, one that fits the pattern, or a usual one.
 *
 * @param types finds a named type of the contract's schemas; {@code null} for an unknown name
 */
record SampleValue(Function<QName, XmlSchemaType> types) {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("boolean", "true"),
            Map.entry("date", "2026-01-01"),
            Map.entry("dateTime", "2026-01-01T12:00:00"),
            Map.entry("time", "12:00:00"),
            Map.entry("gYear", "2026"),
            Map.entry("gYearMonth", "2026-01"),
            Map.entry("gMonth", "--01"),
            Map.entry("gDay", "---01"),
            Map.entry("gMonthDay", "--01-01"),
            Map.entry("duration", "P1D"),
            Map.entry("anyURI", "urn:sample"),
            Map.entry("base64Binary", "AA=="),
            Map.entry("hexBinary", "00"),
            Map.entry("language", "sv"),
            Map.entry("negativeInteger", "-1"),
            Map.entry("nonPositiveInteger", "-1"));
    private static final List<String> TEXTS =
            List.of("string", "normalizedString", "token", "Name", "NCName", "ID", "NMTOKEN", "anySimpleType");

    /**
     * @param type the simple type; {@code null} stands for {@code xs:string}
     * @param name the element's or attribute's name, which is the text where any text will do
     */
    String of(XmlSchemaType type, String name) {
        if (!(type instanceof XmlSchemaSimpleType simple)) {
            return name;
        }
        if (simple.getQName() != null
                && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(simple.getQName().getNamespaceURI())) {
            return TEXTS.contains(simple.getName()) ? name : USUAL.getOrDefault(simple.getName(), "1");
        }
        if (simple.getContent() instanceof XmlSchemaSimpleTypeRestriction restriction) {
            String base = of(base(restriction), name);
            return restricted(restriction.getFacets(), base);
        }
        if (simple.getContent() instanceof XmlSchemaSimpleTypeUnion union) {
            QName[] members = union.getMemberTypesQNames();
            boolean named = members != null && members.length > 0;
            return of(named ? types.apply(members[0]) : union.getBaseTypes().get(0), name);
        }
        if (simple.getContent() instanceof XmlSchemaSimpleTypeList list) {
            return of(list.getItemType() == null ? types.apply(list.getItemTypeName()) : list.getItemType(), name);
        }
        return name;
    }

    /** The text itself where the facets accept it, else one that they do. */
    String restricted(List<XmlSchemaFacet> facets, String text) {
        String fitting = text;
        Optional<String> enumerated = first(facets, XmlSchemaEnumerationFacet.class);
        if (enumerated.isPresent()) {
            return enumerated.get();
        }
        fitting = first(facets, XmlSchemaPatternFacet.class)
                .filter(pattern -> !text.matches(pattern))
                .flatMap(PatternSample::of)
                .orElse(fitting);
        fitting = bounded(fitting, first(facets, XmlSchemaMinInclusiveFacet.class));
        fitting = bounded(fitting, first(facets, XmlSchemaMaxInclusiveFacet.class));
        fitting = atLeast(fitting, first(facets, XmlSchemaMinLengthFacet.class));
        fitting = atLeast(fitting, first(facets, XmlSchemaLengthFacet.class));
        fitting = atMost(fitting, first(facets, XmlSchemaMaxLengthFacet.class));
        return atMost(fitting, first(facets, XmlSchemaLengthFacet.class));
    }

    private XmlSchemaType base(XmlSchemaSimpleTypeRestriction restriction) {
        return restriction.getBaseType() == null
                ? types.apply(restriction.getBaseTypeName())
                : restriction.getBaseType();
    }

    private static String bounded(String text, Optional<String> bound) {
        return bound.orElse(text);
    }

    private static String atLeast(String text, Optional<String> length) {
        int missing = length.map(Integer::parseInt).orElse(0) - text.length();
        return missing > 0 ? text + "x".repeat(missing) : text;
    }

    private static String atMost(String text, Optional<String> length) {
        int most = length.map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static Optional<String> first(List<XmlSchemaFacet> facets, Class<? extends XmlSchemaFacet> kind) {
        return facets.stream()
                .filter(kind::isInstance)
                .map(facet -> String.valueOf(facet.getValue()))
                .findFirst();
    }
}
