package se.ntjp.contracts.instances;

import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaSimpleContent;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentExtension;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;

/**
 * The text that an element of a complex type with simple content holds.
 *
 * @param facets what restrictions of the complex type demand on top of the simple type's own
 */
record SimpleContent(XmlSchemaSimpleType type, Facets facets) {

    /** The simple content of a complex type; {@code null} where it has elements, or nothing, inside. */
    static SimpleContent of(SchemaModel model, XmlSchemaComplexType type) {
        return of(model, type, Facets.NONE);
    }

    private static SimpleContent of(SchemaModel model, XmlSchemaType type, Facets facets) {
        if (type instanceof XmlSchemaSimpleType simple) {
            return new SimpleContent(simple, facets);
        }
        if (!(((XmlSchemaComplexType) type).getContentModel() instanceof XmlSchemaSimpleContent content)) {
            return null;
        }
        XmlSchemaContent derivation = content.getContent();
        if (derivation instanceof XmlSchemaSimpleContentRestriction restriction) {
            Facets all = facets.over(restriction.getFacets());
            return restriction.getBaseType() == null
                    ? of(model, model.type(restriction.getBaseTypeName()), all)
                    : new SimpleContent(restriction.getBaseType(), all);
        }
        XmlSchemaSimpleContentExtension extension = (XmlSchemaSimpleContentExtension) derivation;
        return of(model, model.type(extension.getBaseTypeName()), facets);
    }
}
