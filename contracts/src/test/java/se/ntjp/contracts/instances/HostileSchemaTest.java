package se.ntjp.contracts.instances;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

class HostileSchemaTest {

    @ParameterizedTest
    @CsvSource({
        "schema-with-doctype.xsd, DOCTYPE is disallowed",
        "schema-importing-from-the-network.xsd, 'refers to http://127.0.0.1:9/outside.xsd, which is not in the package'",
        "schema-including-from-the-disk.xsd, 'refers to ../../../../../../etc/hostname, which is not in the package'"
    })
    void a_hostile_schema_is_refused_by_its_name(String file, String fault) throws IOException {
        ServiceContract contract;
        try (InputStream schema = HostileSchemaTest.class.getResourceAsStream("/evil/" + file)) {
            contract = SchemaBench.contract(schema.readAllBytes());
        }

        assertThatThrownBy(() -> new InstanceGenerator(contract))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith("schemas/Root.xsd: ")
                .hasMessageContaining(fault);
    }
}
