package se.ntjp.contracts.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.XmlText;

/** Constructs that published contracts use seldom or never, but a package from outside may. */
class SchemaConstructsTest {

    private static final int SEEDS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string normalizedString token language Name NCName NMTOKEN NMTOKENS ID anyURI QName anySimpleType",
                "boolean decimal float double integer long int short byte",
                "nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger",
                "unsignedLong unsignedInt unsignedShort unsignedByte hexBinary base64Binary",
                "dateTime date time gYear gYearMonth gMonth gMonthDay gDay duration anyType"
            })
    void built_in_types_get_valid_values(String types) {
        StringBuilder elements = new StringBuilder("<xs:element name='Root'><xs:complexType><xs:sequence>");
        for (String type : types.split(" ")) {
            elements.append("<xs:element name='%1$s' type='xs:%1$s' maxOccurs='3'/>".formatted(type));
        }
        allValid(elements + "</xs:sequence></xs:complexType></xs:element>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xs:restriction base='xs:string'><xs:length value='3'/></xs:restriction>",
                "<xs:restriction base='xs:token'><xs:minLength value='12'/><xs:maxLength value='14'/></xs:restriction>",
                "<xs:restriction base='xs:string'><xs:pattern value='[A-Z]+'/><xs:minLength value='9'/></xs:restriction>",
                "<xs:restriction base='xs:base64Binary'><xs:maxLength value='2'/></xs:restriction>",
                "<xs:restriction base='xs:hexBinary'><xs:length value='8'/></xs:restriction>",
                "<xs:restriction base='xs:int'><xs:minInclusive value='5'/><xs:maxExclusive value='7'/></xs:restriction>",
                "<xs:restriction base='xs:decimal'><xs:totalDigits value='3'/><xs:fractionDigits value='1'/></xs:restriction>",
                "<xs:restriction base='xs:decimal'><xs:minExclusive value='0'/><xs:maxInclusive value='0.05'/></xs:restriction>",
                "<xs:restriction base='xs:date'><xs:minExclusive value='2026-02-28'/></xs:restriction>",
                "<xs:restriction base='xs:dateTime'><xs:maxInclusive value='2020-01-01T00:00:00Z'/></xs:restriction>",
                "<xs:restriction base='xs:gYear'><xs:maxExclusive value='1900'/></xs:restriction>",
                "<xs:restriction base='xs:string'><xs:enumeration value='a'/><xs:enumeration value='b'/></xs:restriction>",
                "<xs:list itemType='xs:int'/>",
                "<xs:restriction><xs:simpleType><xs:list itemType='xs:string'/></xs:simpleType><xs:length value='4'/></xs:restriction>",
                "<xs:union memberTypes='xs:int xs:date'><xs:simpleType><xs:restriction base='xs:string'>"
                        + "<xs:enumeration value='none'/></xs:restriction></xs:simpleType></xs:union>",
                "<xs:restriction><xs:simpleType><xs:restriction base='xs:string'><xs:pattern value='[a-z]{2,9}'/>"
                        + "</xs:restriction></xs:simpleType><xs:pattern value='a.*'/><xs:pattern value='b.'/></xs:restriction>"
            })
    void facets_lists_and_unions_are_met(String simpleType) {
        allValid("<xs:element name='Root'><xs:simpleType>" + simpleType + "</xs:simpleType></xs:element>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // choices, groups, xs:all and occurrences
                "<xs:group name='G'><xs:choice><xs:element name='a'/><xs:element name='b' type='xs:int'/></xs:choice></xs:group>"
                        + "<xs:element name='Root'><xs:complexType><xs:sequence><xs:group ref='t:G' maxOccurs='4'/>"
                        + "<xs:choice minOccurs='0' maxOccurs='unbounded'><xs:element name='c'/><xs:sequence><xs:element name='d'/>"
                        + "<xs:element name='e' minOccurs='2' maxOccurs='2'/></xs:sequence></xs:choice></xs:sequence></xs:complexType></xs:element>",
                "<xs:element name='Root'><xs:complexType><xs:all><xs:element name='a' minOccurs='0'/><xs:element name='b'/></xs:all>"
                        + "</xs:complexType></xs:element>",
                // attributes: required, optional, prohibited, fixed, by reference and by group; simple content
                "<xs:attribute name='g' type='xs:int'/><xs:attributeGroup name='A'><xs:attribute name='a' type='xs:date'/>"
                        + "<xs:attribute ref='t:g' use='required'/></xs:attributeGroup><xs:complexType name='B'><xs:simpleContent>"
                        + "<xs:extension base='xs:decimal'><xs:attributeGroup ref='t:A'/><xs:attribute name='f' fixed='x'/></xs:extension>"
                        + "</xs:simpleContent></xs:complexType><xs:element name='Root'><xs:complexType><xs:simpleContent>"
                        + "<xs:restriction base='t:B'><xs:maxInclusive value='0'/><xs:attribute name='a' use='prohibited'/></xs:restriction>"
                        + "</xs:simpleContent></xs:complexType></xs:element>",
                // extension, restriction, abstract types, fixed and nillable elements
                "<xs:complexType name='P' abstract='true'><xs:sequence><xs:element name='p' minOccurs='0'/></xs:sequence>"
                        + "<xs:attribute name='x' use='required'/></xs:complexType><xs:complexType name='Q'><xs:complexContent>"
                        + "<xs:extension base='t:P'><xs:sequence><xs:element name='q' fixed='1' type='xs:int'/>"
                        + "<xs:element name='n' nillable='true' type='xs:int'/></xs:sequence></xs:extension></xs:complexContent>"
                        + "</xs:complexType><xs:complexType name='R'><xs:complexContent><xs:restriction base='t:Q'><xs:sequence>"
                        + "<xs:element name='q' fixed='1' type='xs:int'/><xs:element name='n' type='xs:int'/></xs:sequence>"
                        + "</xs:restriction></xs:complexContent></xs:complexType><xs:element name='Root'><xs:complexType><xs:sequence>"
                        + "<xs:element name='one' type='t:P'/><xs:element name='two' type='t:R'/></xs:sequence></xs:complexType></xs:element>",
                // substitution, and a type from the head
                "<xs:element name='h' abstract='true' type='xs:int'/><xs:element name='i' substitutionGroup='t:h'/>"
                        + "<xs:element name='j' substitutionGroup='t:i' type='xs:byte'/><xs:element name='Root'><xs:complexType>"
                        + "<xs:sequence><xs:element ref='t:h' maxOccurs='5'/></xs:sequence></xs:complexType></xs:element>",
                // wildcards
                "<xs:element name='k' type='xs:int'/><xs:element name='Root'><xs:complexType><xs:sequence>"
                        + "<xs:any namespace='##targetNamespace' processContents='strict'/><xs:element name='s' form='unqualified'/>"
                        + "<xs:any namespace='##local' processContents='skip'/><xs:element name='u'/>"
                        + "<xs:any namespace='urn:a urn:b' processContents='lax' maxOccurs='2'/><xs:element name='v'/>"
                        + "<xs:any namespace='##other' processContents='strict' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>",
                // recursion
                "<xs:complexType name='Tree'><xs:sequence><xs:element name='leaf' type='t:Tree' minOccurs='0' maxOccurs='unbounded'/>"
                        + "<xs:choice><xs:element name='more' type='t:Tree'/><xs:element name='end'/></xs:choice></xs:sequence></xs:complexType>"
                        + "<xs:element name='Root' type='t:Tree'/>"
            })
    void structures_are_met(String declarations) {
        allValid(declarations);
    }

    @Test
    void a_schema_that_never_ends_is_refused() {
        ServiceContract endless =
                SchemaBench.contract("<xs:complexType name='E'><xs:sequence><xs:element name='e' type='t:E'/>"
                        + "</xs:sequence></xs:complexType><xs:element name='Root' type='t:E'/>");

        assertThatThrownBy(() -> new InstanceGenerator(endless).minimal(endless.request()))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("endless nesting at /Root/e/e");
    }

    @Test
    void a_type_without_values_is_refused_with_its_facets() {
        ServiceContract none = SchemaBench.contract(
                "<xs:element name='Root'><xs:simpleType><xs:restriction base='xs:string'>"
                        + "<xs:pattern value='[a-z]{3}'/><xs:length value='4'/></xs:restriction></xs:simpleType></xs:element>");

        assertThatThrownBy(() -> new InstanceGenerator(none).full(none.request()))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("No value for «Root»")
                .hasMessageContaining("[a-z]{3}")
                .hasMessageContaining("length 4 to 4");
    }

    private static void allValid(String declarations) {
        ServiceContract contract = SchemaBench.contract(declarations);
        Schema schema = SchemaCompiler.compile(contract);
        InstanceGenerator generator = new InstanceGenerator(contract);
        valid(schema, generator.minimal(contract.request()));
        valid(schema, generator.full(contract.request()));
        for (int seed = 0; seed < SEEDS; seed++) {
            valid(schema, generator.random(contract.request(), seed));
        }
    }

    private static void valid(Schema schema, Document document) {
        assertThat(Validity.fault(schema, document))
                .as(() -> XmlText.of(document))
                .isEmpty();
    }
}
