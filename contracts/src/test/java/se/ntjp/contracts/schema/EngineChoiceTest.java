package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.model.ContractException;

class EngineChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        <xs:element name='GetRecords' type='xs:ID'/>                                                    | the type xs:ID
        <xs:element name='GetRecords' type='xs:QName'/>                                                 | the type xs:QName
        <xs:element name='GetRecords'/>                                                                 | an element of any type
        <xs:element name='GetRecords' type='xs:int' default='1'/>                                       | default on xs:element
        <xs:element name='GetRecords' type='xs:string' fixed='1'/>                                      | fixed on xs:element
        <xs:element name='a' type='xs:int'/><xs:element name='b' type='xs:int' substitutionGroup='t:a'/> | substitutionGroup
        <xs:element name='a' type='xs:int' abstract='true'/>                                            | abstract
        <xs:complexType name='T' mixed='true'/>                                                         | mixed
        <xs:complexType name='T'><xs:all><xs:element name='a' type='xs:int'/></xs:all></xs:complexType> | xs:all
        <xs:simpleType name='T'><xs:list itemType='xs:int'/></xs:simpleType>                            | xs:list
        <xs:simpleType name='T'><xs:union memberTypes='xs:int xs:date'/></xs:simpleType>                | xs:union
        <xs:simpleType name='T'><xs:restriction base='xs:string'><xs:pattern value='\\w'/></xs:restriction></xs:simpleType> | the pattern \\w
        <xs:simpleType name='T'><xs:restriction base='xs:string'><xs:pattern value='[a-z-[b]]'/></xs:restriction></xs:simpleType> | the pattern
        <xs:complexType name='T'><xs:sequence><xs:element name='a' type='xs:int' maxOccurs='5000'/></xs:sequence></xs:complexType> | more than 100
        <xs:complexType name='T'><xs:choice><xs:element name='a' type='xs:int' minOccurs='0' maxOccurs='0'/></xs:choice></xs:complexType> | maxOccurs 0
        <xs:element name='k' type='xs:int'><xs:key name='n'><xs:selector xpath='*'/><xs:field xpath='.'/></xs:key></xs:element> | xs:key
        """)
    void a_construct_that_is_not_trusted_means_Xerces_and_the_reason_says_where(String declarations, String reason) {
        ContractSchemas schemas = ContractSchemas.compile(TestContract.with(declarations));

        assertThat(schemas.engine()).isEqualTo(Engine.XERCES);
        assertThat(schemas.engineReason())
                .startsWith("schemas/records.xsd:2 uses ")
                .contains(reason);
    }

    @Test
    void Xerces_judges_alone_where_it_is_the_engine() throws Exception {
        ContractSchemas schemas = ContractSchemas.compile(
                TestContract.with(
                        """
                <xs:element name='GetRecordsResponse'><xs:complexType><xs:sequence>
                <xs:element name='id' type='xs:ID' maxOccurs='unbounded'/>
                <xs:element name='ref' type='xs:IDREF' minOccurs='0'/>
                </xs:sequence></xs:complexType></xs:element>"""));
        MessageValidator validator = new MessageValidator(schemas);
        String answer = Soap.envelope("<GetRecordsResponse xmlns='urn:test:records:1'>%s</GetRecordsResponse>");

        assertThat(schemas.engine()).isEqualTo(Engine.XERCES);
        assertThat(verdict(validator, answer.formatted("<id>x</id><ref>x</ref>")))
                .isEqualTo(SchemaVerdict.VALID);
        assertThat(verdict(validator, answer.formatted("<id>x</id><id>x</id>"))).isEqualTo(SchemaVerdict.INVALID);
        assertThat(verdict(validator, answer.formatted("<id>x</id><ref>y</ref>")))
                .isEqualTo(SchemaVerdict.INVALID);
    }

    @Test
    void an_import_from_the_network_is_refused_by_both_compilers() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String location = "http://127.0.0.1:%d/x.xsd".formatted(server.getLocalPort());
            String schema = "<xs:import namespace='urn:x' schemaLocation='%s'/>".formatted(location);

            assertThatThrownBy(() -> ContractSchemas.compile(TestContract.with(schema)))
                    .isInstanceOf(ContractException.class)
                    .hasMessageContaining(location);
            assertThat(GrammarCompiler.compile(TestContract.with(schema)).reason())
                    .contains(location + " is not in the package");
            assertThatThrownBy(server::accept).as("nobody called").isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static SchemaVerdict verdict(MessageValidator validator, String message) throws IOException {
        return validator.response(Soap.message(message), Optional.empty()).verdict();
    }
}
