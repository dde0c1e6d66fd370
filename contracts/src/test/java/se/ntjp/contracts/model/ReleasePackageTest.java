package se.ntjp.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.schema.SchemaCompiler;

class ReleasePackageTest {

    @Test
    @Tag("packages")
    void every_contract_of_the_official_packages_loads_and_compiles() {
        List<ReleasePackage> packages = OfficialPackages.all();

        assertThat(packages).flatExtracting(ReleasePackage::problems).isEmpty();
        assertThat(packages)
                .flatExtracting(ReleasePackage::contracts)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "GetAlertInformation 2.0",
                        "GetCareDocumentation 3.0",
                        "GetDiagnosis 2.0",
                        "GetFunctionalStatus 2.0",
                        "GetCareContacts 3.0",
                        "GetCarePlans 2.0",
                        "FindContent 1.0",
                        "ProcessNotification 1.0",
                        "Update 1.0");
        for (ReleasePackage each : packages) {
            for (ServiceContract contract : each.contracts()) {
                assertThat(SchemaCompiler.problem(contract))
                        .as(contract.toString())
                        .isEmpty();
            }
        }
    }
}
