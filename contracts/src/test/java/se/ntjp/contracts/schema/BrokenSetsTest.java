package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/** Packages with the faults that published ones are known to have: the fault is named, the rest can be used. */
class BrokenSetsTest {

    @Test
    void a_type_of_a_namespace_that_nobody_imports_is_told_with_file_line_and_the_line_to_add() throws Exception {
        ReleasePackage broken = open("test.prescribing_1.0_RC1");

        assertThatThrownBy(() -> SchemaCompiler.compile(contract(broken, "GetPrescription")))
                .isInstanceOf(ContractException.class)
                .hasMessage("schemas/core_components/RegistrationData.xsd:6: uses «fhir:Identifier» of namespace "
                        + "http://hl7.org/fhir without importing it; "
                        + "add <xs:import namespace=\"http://hl7.org/fhir\" schemaLocation=\"…\"/>");
        assertThat(broken.problems()).isEmpty();
        assertThat(SchemaCompiler.problem(contract(broken, "GetDispensation"))).isEmpty();
    }

    @Test
    void a_missing_schema_is_told_with_the_importing_file_and_line_and_the_other_contract_loads() throws Exception {
        ReleasePackage broken = open("test.certifying_1.0");

        assertThat(broken.problems())
                .extracting(Object::toString)
                .containsExactly("schemas/interactions/UpdateCertificateStatusInteraction/"
                        + "UpdateCertificateStatusInteraction_1.0_RIVTABP21.wsdl:8: "
                        + "imports «UpdateCertificateStatusResponder_1.0.xsd» "
                        + "(namespace urn:riv:test:certifying:UpdateCertificateStatusResponder:1), "
                        + "which is not in the package; add the file or correct schemaLocation");
        assertThat(broken.contracts()).extracting(Object::toString).containsExactly("GetCertificate 1.0");
        assertThat(SchemaCompiler.problem(contract(broken, "GetCertificate"))).isEmpty();
    }

    @Test
    void an_import_of_another_namespace_is_told_at_the_import_with_both_namespaces() throws Exception {
        ReleasePackage broken = open("test.residents_1.1.1");

        assertThat(SchemaCompiler.problem(contract(broken, "LookupResident")))
                .map(Object::toString)
                .contains("schemas/interactions/LookupResidentInteraction/LookupResidentResponder_1.0.xsd:6: "
                        + "imports namespace «urn:riv:test:residents:1» from "
                        + "schemas/core_components/test_residents_1.0.xsd, "
                        + "whose targetNamespace is «urn:riv:test:residents:1.0»; correct one of them");
        assertThat(SchemaCompiler.problem(contract(broken, "LookupAddress"))).isEmpty();
    }

    private static ServiceContract contract(ReleasePackage archive, String name) {
        return archive.contracts().stream()
                .filter(each -> each.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ReleasePackage open(String name) throws IOException, URISyntaxException {
        return ReleasePackage.open(
                Path.of(BrokenSetsTest.class.getResource("/broken/" + name).toURI()));
    }
}
