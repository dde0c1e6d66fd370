package se.ntjp.contracts.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.XmlText;

class InstanceGeneratorTest {

    private static final int SEEDS = 40;

    @ParameterizedTest
    @MethodSource("official")
    @Tag("packages")
    void every_document_of_an_official_contract_is_valid(ServiceContract contract) {
        Schema schema = SchemaCompiler.compile(contract);
        InstanceGenerator generator = new InstanceGenerator(contract);
        for (QName root : List.of(contract.request(), contract.response())) {
            assertValid(schema, generator.minimal(root));
            assertValid(schema, generator.full(root));
            for (int seed = 0; seed < SEEDS; seed++) {
                assertValid(schema, generator.random(root, seed));
            }
        }
    }

    static Stream<ServiceContract> official() {
        return OfficialPackages.all().stream().flatMap(each -> each.contracts().stream());
    }

    @Test
    void minimal_holds_only_what_is_required() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation");
        Document minimal = new InstanceGenerator(contract).minimal(contract.response());

        assertThat(XmlText.of(minimal))
                .isEqualTo("<ns1:GetCareDocumentationResponse xmlns:ns1=\"%s\" xmlns:ns2=\"%s\"><ns1:result>"
                                .formatted(contract.namespace(), "urn:riv:clinicalprocess:healthcond:description:3")
                        + "<ns2:resultCode>OK</ns2:resultCode></ns1:result></ns1:GetCareDocumentationResponse>");
    }

    @Test
    void full_holds_every_element_once_and_a_foreign_one() {
        ServiceContract contract = ContractLibrary.bundled().find("Update");
        Document full = new InstanceGenerator(contract).full(contract.request());

        for (String name :
                List.of("engagementTransaction", "mostRecentContent", "creationTime", "updateTime", "owner")) {
            assertThat(full.getElementsByTagNameNS("*", name).getLength())
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(full.getElementsByTagNameNS(Wildcards.FOREIGN, "foreign").getLength())
                .isEqualTo(3);
    }

    @Test
    void the_same_seed_gives_the_same_document_and_another_seed_another() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");
        String first = XmlText.of(new InstanceGenerator(contract).random(contract.response(), 4));

        assertThat(XmlText.of(new InstanceGenerator(contract).random(contract.response(), 4)))
                .isEqualTo(first);
        assertThat(XmlText.of(new InstanceGenerator(contract).random(contract.response(), 5)))
                .isNotEqualTo(first);
    }

    @Test
    void test_data_takes_the_place_of_generated_values_and_brings_optional_elements() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation");
        ValueSource values = ValueSource.of(Map.of(
                "/GetCareDocumentation/patientId/root", "1.2.752.129.2.1.3.1",
                "/GetCareDocumentation/patientId/extension", "191212121212",
                "/GetCareDocumentation/datePeriod/start", "20260101"));
        Document request = new InstanceGenerator(contract).with(values).minimal(contract.request());

        assertThat(request.getElementsByTagNameNS("*", "extension").item(0).getTextContent())
                .isEqualTo("191212121212");
        assertThat(request.getElementsByTagNameNS("*", "start").item(0).getTextContent())
                .isEqualTo("20260101");
        assertValid(SchemaCompiler.compile(contract), request);
    }

    @Test
    void an_unknown_root_is_refused_with_the_contracts_own() {
        ServiceContract contract = ContractLibrary.bundled().find("Update");

        assertThatThrownBy(() -> new InstanceGenerator(contract).minimal(new QName("urn:x", "Nothing")))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("{urn:x}Nothing")
                .hasMessageContaining(contract.request().toString());
    }

    private static void assertValid(Schema schema, Document document) {
        assertThat(Validity.fault(schema, document))
                .as(() -> XmlText.of(document))
                .isEmpty();
    }
}
