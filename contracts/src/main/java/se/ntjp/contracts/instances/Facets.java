package se.ntjp.contracts.instances;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaFacet;
import org.apache.ws.commons.schema.XmlSchemaFractionDigitsFacet;
import org.apache.ws.commons.schema.XmlSchemaLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxExclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMaxLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaMinExclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMinInclusiveFacet;
import org.apache.ws.commons.schema.XmlSchemaMinLengthFacet;
import org.apache.ws.commons.schema.XmlSchemaPatternFacet;
import org.apache.ws.commons.schema.XmlSchemaTotalDigitsFacet;
import se.ntjp.contracts.instances.pattern.XsdPattern;

/**
 * What the restrictions on the way from a simple type to its built-in base demand of a value.
 *
 * @param enumeration the values allowed; empty for any
 * @param patterns one list a restriction; a value matches one pattern of each
 * @param min the lower bound, {@code null} for none
 * @param max the upper bound, {@code null} for none
 * @param totalDigits {@code null} for any
 * @param fractionDigits {@code null} for any
 */
record Facets(
        List<String> enumeration,
        List<List<XsdPattern>> patterns,
        int minLength,
        int maxLength,
        Bound min,
        Bound max,
        Integer totalDigits,
        Integer fractionDigits) {

    /** Demands nothing. */
    static final Facets NONE = new Facets(List.of(), List.of(), 0, Integer.MAX_VALUE, null, null, null, null);

    /** A bound as the schema writes it. */
    record Bound(String value, boolean inclusive) {

        BigDecimal number() {
            return new BigDecimal(value);
        }
    }

    /** These facets, which lie nearer to the type, together with those of a base. */
    Facets over(List<XmlSchemaFacet> base) {
        List<String> values = new ArrayList<>();
        List<XsdPattern> alternatives = new ArrayList<>();
        Facets all = this;
        for (XmlSchemaFacet facet : base) {
            String value = String.valueOf(facet.getValue());
            if (facet instanceof XmlSchemaEnumerationFacet) {
                values.add(value);
            } else if (facet instanceof XmlSchemaPatternFacet) {
                alternatives.add(XsdPattern.of(value));
            } else {
                all = all.and(facet, value);
            }
        }
        List<List<XsdPattern>> allPatterns = new ArrayList<>(patterns);
        if (!alternatives.isEmpty()) {
            allPatterns.add(List.copyOf(alternatives));
        }
        return new Facets(
                enumeration.isEmpty() ? List.copyOf(values) : enumeration,
                List.copyOf(allPatterns),
                all.minLength,
                all.maxLength,
                all.min,
                all.max,
                all.totalDigits,
                all.fractionDigits);
    }

    /** Whether a value of the given length has a right length and matches the patterns. */
    boolean accept(String value, int length) {
        return length >= minLength
                && length <= maxLength
                && patterns.stream().allMatch(each -> each.stream().anyMatch(pattern -> pattern.matches(value)));
    }

    private Facets and(XmlSchemaFacet facet, String value) {
        if (facet instanceof XmlSchemaLengthFacet) {
            return lengths(Integer.parseInt(value), Integer.parseInt(value));
        }
        if (facet instanceof XmlSchemaMinLengthFacet) {
            return lengths(Integer.parseInt(value), maxLength);
        }
        if (facet instanceof XmlSchemaMaxLengthFacet) {
            return lengths(minLength, Integer.parseInt(value));
        }
        if (facet instanceof XmlSchemaMinInclusiveFacet || facet instanceof XmlSchemaMinExclusiveFacet) {
            return bounds(new Bound(value, facet instanceof XmlSchemaMinInclusiveFacet), null);
        }
        if (facet instanceof XmlSchemaMaxInclusiveFacet || facet instanceof XmlSchemaMaxExclusiveFacet) {
            return bounds(null, new Bound(value, facet instanceof XmlSchemaMaxInclusiveFacet));
        }
        if (facet instanceof XmlSchemaTotalDigitsFacet) {
            return digits(Integer.valueOf(value), null);
        }
        return facet instanceof XmlSchemaFractionDigitsFacet ? digits(null, Integer.valueOf(value)) : this;
    }

    private Facets lengths(int least, int most) {
        return new Facets(
                enumeration,
                patterns,
                Math.max(minLength, least),
                Math.min(maxLength, most),
                min,
                max,
                totalDigits,
                fractionDigits);
    }

    private Facets bounds(Bound low, Bound high) {
        return new Facets(
                enumeration,
                patterns,
                minLength,
                maxLength,
                min == null ? low : min,
                max == null ? high : max,
                totalDigits,
                fractionDigits);
    }

    private Facets digits(Integer total, Integer fraction) {
        return new Facets(
                enumeration,
                patterns,
                minLength,
                maxLength,
                min,
                max,
                totalDigits == null ? total : totalDigits,
                fractionDigits == null ? fraction : fractionDigits);
    }
}
