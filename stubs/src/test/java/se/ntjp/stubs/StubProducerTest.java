package se.ntjp.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

class StubProducerTest {

    @Test
    void the_address_tells_domain_contract_version_and_profile() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation");
        try (StubProducer stub = StubProducer.start(contract, 0)) {
            assertThat(stub.address().getHost()).isEqualTo("127.0.0.1");
            assertThat(stub.address().getPath())
                    .isEqualTo("/clinicalprocess/healthcond/description/GetCareDocumentation/3/rivtabp21");
        }
    }
}
