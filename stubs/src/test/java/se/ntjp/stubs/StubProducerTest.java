package se.ntjp.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.notes;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.model.ServiceContract.SchemaImport;
import se.ntjp.contracts.xml.XmlText;

class StubProducerTest {

    private static final int CLIENTS = 20;
    private static final int CALLS_EACH = 5;

    private static ServiceContract contract() {
        return ContractLibrary.bundled().find("GetCareDocumentation:3");
    }

    static Stream<ServiceContract> official() {
        return OfficialPackages.all().stream().flatMap(each -> each.contracts().stream());
    }

    @Test
    void the_address_tells_domain_contract_version_and_profile() {
        try (StubProducer stub = StubProducer.start(contract(), 0)) {
            assertThat(stub.address().getHost()).isEqualTo("127.0.0.1");
            assertThat(stub.address().getPath())
                    .isEqualTo("/clinicalprocess/healthcond/description/GetCareDocumentation/3/rivtabp21");
        }
    }

    @Test
    void several_stubs_run_beside_each_other() {
        try (StubProducer one = StubProducer.start(contract(), 0);
                StubProducer other =
                        StubProducer.start(ContractLibrary.bundled().find("Update:1"), 0)) {
            assertThat(new Caller(one.address()).post(notes(PATIENT)).status()).isEqualTo(200);
            assertThat(new Caller(other.address()).post(notes(PATIENT)).status())
                    .isEqualTo(500);
        }
    }

    @Test
    void a_contract_with_a_wrong_schema_is_told_at_the_start() {
        ServiceContract good = ContractLibrary.bundled().find("Update:1");
        List<SchemaImport> missing = List.of(new SchemaImport("urn:missing", "schemas/missing.xsd"));
        ServiceContract wrong = new ServiceContract(
                good.id(),
                good.profile(),
                good.wsdl(),
                good.serviceName(),
                good.operation(),
                good.soapAction(),
                good.request(),
                good.response(),
                good.addressHeader(),
                missing,
                good.files());
        assertThatThrownBy(() -> StubProducer.start(wrong, 0))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("schemas/missing.xsd");
    }

    @Test
    void twenty_clients_at_a_time_get_the_same_answer() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (StubProducer stub = StubProducer.start(contract(), 0)) {
            Caller caller = new Caller(stub.address());
            String expected = caller.post(notes(PATIENT)).text();
            Callable<String> call = () -> caller.post(notes(PATIENT)).text();
            List<Future<String>> answers = clients.invokeAll(
                    Stream.generate(() -> call).limit(CLIENTS * CALLS_EACH).toList());
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Tag("packages")
    @ParameterizedTest
    @MethodSource("official")
    void every_official_contract_is_served(ServiceContract contract) {
        String request = XmlText.of(new InstanceGenerator(contract).minimal(contract.request()));
        try (StubProducer stub = StubProducer.start(contract, 0)) {
            Reply reply = new Caller(stub.address()).post(Requests.envelope(request));
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.all(contract.response().getLocalPart())).hasSize(1);
        }
    }
}
