package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

class VerdictEqualsXercesTest {

    @Test
    void valid_plain_documents_take_the_fast_path() throws Exception {
        ContractSchemas schemas = ContractSchemas.compile(TestContract.records());
        assertThat(schemas.engineReason()).isEmpty();

        ValidationResult result =
                new MessageValidator(schemas).response(MessageSource.of(Samples.records()), Optional.empty());

        assertThat(result.engine()).isEqualTo(Engine.GRAMMAR);
        assertThat(result.valid()).isTrue();
    }

    @Test
    void elements_without_a_namespace_take_the_fast_path_where_the_schema_wants_them() throws Exception {
        ContractSchemas schemas = ContractSchemas.compile(
                TestContract.with(
                        """
                <xs:element name='GetRecordsResponse'><xs:complexType><xs:sequence>
                <xs:element name='a' type='xs:int' form='unqualified'/></xs:sequence></xs:complexType></xs:element>"""));
        String answer = "<GetRecordsResponse xmlns='urn:test:records:1'>%s</GetRecordsResponse>";
        MessageValidator validator = new MessageValidator(schemas);

        ValidationResult without = validator.response(
                Soap.message(Soap.envelope(answer.formatted("<a xmlns=''>1</a>"))), Optional.empty());
        ValidationResult with =
                validator.response(Soap.message(Soap.envelope(answer.formatted("<a>1</a>"))), Optional.empty());

        assertThat(without.engine()).isEqualTo(Engine.GRAMMAR);
        assertThat(without.verdict()).isEqualTo(SchemaVerdict.VALID);
        assertThat(with.verdict()).isEqualTo(SchemaVerdict.INVALID);
    }

    @Test
    void a_message_that_can_be_read_only_once_gets_the_same_verdict() throws Exception {
        ServiceContract contract = TestContract.records();
        MessageValidator validator = new MessageValidator(ContractSchemas.compile(contract));
        for (int seed = 0; seed < 100; seed++) {
            byte[] message = new MessageChanges(seed).mutate(Samples.records());
            ValidationResult twice = validator.response(MessageSource.of(message), Optional.empty());
            ValidationResult once =
                    validator.validateOnce(new ByteArrayInputStream(message), contract.response(), Optional.empty());
            assertThat(once.engine()).isEqualTo(Engine.XERCES);
            assertThat(List.of(once.verdict(), once.errors(), once.envelope()))
                    .isEqualTo(List.of(twice.verdict(), twice.errors(), twice.envelope()));
        }
    }

    @Test
    void mutated_documents_of_every_trusted_construct_get_the_verdict_of_Xerces() throws Exception {
        agree(TestContract.records(), Samples.records(), 1500);
    }

    @Test
    void mutated_documents_of_bundled_contracts_get_the_verdict_of_Xerces() throws Exception {
        ContractLibrary bundled = ContractLibrary.bundled();
        agree(bundled.find("GetCareDocumentation:3"), Samples.careDocumentation(), 400);
        agree(bundled.find("GetCareDocumentation:3"), Samples.careDocumentationRequest(), 200);
        agree(bundled.find("GetCareContacts:3"), Samples.careContacts(), 400);
        agree(bundled.find("Update:1"), Samples.update(), 200);
    }

    @Test
    @Tag("packages")
    void every_official_contract_has_the_fast_path() {
        assertThat(OfficialPackages.all())
                .flatExtracting(each -> each.contracts())
                .allSatisfy(
                        contract -> assertThat(ContractSchemas.compile(contract).engineReason())
                                .isEmpty());
    }

    private static void agree(ServiceContract contract, byte[] sample, int documents) throws Exception {
        ContractSchemas schemas = ContractSchemas.compile(contract);
        MessageValidator validator = new MessageValidator(schemas);
        assertThat(Oracle.valid(schemas.schema(), sample))
                .as("the sample is valid")
                .isTrue();
        assertThat(validator
                        .validate(MessageSource.of(sample), contract.response(), Optional.empty())
                        .engine())
                .isEqualTo(Engine.GRAMMAR);

        Map<Engine, Integer> validBy = new EnumMap<>(Engine.class);
        int invalid = 0;
        for (int seed = 0; seed < documents; seed++) {
            byte[] message = new MessageChanges(seed).mutate(sample);
            ValidationResult result =
                    validator.validate(MessageSource.of(message), contract.response(), Optional.empty());
            assertThat(List.of(
                            result.verdict() == SchemaVerdict.VALID,
                            result.errors().isEmpty()))
                    .as("seed %d: %s %s", seed, result, new String(message, StandardCharsets.UTF_8))
                    .containsOnly(Oracle.valid(schemas.schema(), message));
            if (result.verdict() == SchemaVerdict.VALID) {
                validBy.merge(result.engine(), 1, Integer::sum);
            } else {
                invalid++;
            }
        }
        assertThat(validBy.values()).as("valid ones by engine").hasSize(2).allMatch(count -> count > documents / 100);
        assertThat(invalid).isGreaterThan(documents / 5);
    }
}
