package se.ntjp.testcases.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite.Binding;

class RequestBodiesTest {

    static List<ServiceContract> bundled() {
        return ContractLibrary.bundled().contracts();
    }

    static List<ServiceContract> official() {
        return new ContractLibrary(OfficialPackages.all()).contracts();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void generated_requests_keep_the_schema_and_the_forbidden_one_breaks_it(ServiceContract contract)
            throws IOException {
        keepOrBreakTheSchema(contract);
    }

    @ParameterizedTest
    @MethodSource("official")
    @Tag("packages")
    void generated_requests_of_official_contracts_do_so_too(ServiceContract contract) throws IOException {
        keepOrBreakTheSchema(contract);
    }

    @Test
    void the_same_seed_and_exchange_give_the_same_bytes() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");

        for (Kind kind : List.of(Kind.MINIMAL, Kind.FULL, Kind.SCHEMA_INVALID)) {
            assertThat(bodies(contract, 1).body("B.5/1", call(kind), Map.of(), "A"))
                    .isEqualTo(bodies(contract, 1).body("B.5/1", call(kind), Map.of(), "A"));
        }
    }

    @Test
    void another_seed_or_exchange_breaks_the_schema_in_another_way() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");
        Stream<Body> seeds = IntStream.range(0, 10)
                .mapToObj(seed -> bodies(contract, seed).body("B.5/1", call(Kind.SCHEMA_INVALID), Map.of(), "A"));
        Stream<Body> exchanges = IntStream.range(0, 10)
                .mapToObj(n -> bodies(contract, 1).body("B.5/" + n, call(Kind.SCHEMA_INVALID), Map.of(), "A"));

        assertThat(seeds.distinct().count()).isGreaterThan(2);
        assertThat(exchanges.distinct().count()).isGreaterThan(2);
    }

    @Test
    void test_data_have_their_place_in_generated_requests() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");
        Map<String, String> patient = Map.of("/GetCareContacts/patientId/id", "191212121212");

        for (Kind kind : List.of(Kind.MINIMAL, Kind.FULL)) {
            assertThat(bodies(contract, 1)
                            .body("B.1/1", call(kind), patient, "A")
                            .text(StandardCharsets.UTF_8))
                    .contains(">191212121212<");
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_request_of_a_derived_suite_but_the_forbidden_one_keeps_the_schema(ServiceContract contract)
            throws IOException {
        MessageValidator validator = new MessageValidator(ContractSchemas.compile(contract));
        TestData data = BaselineSuite.DEFAULT_DATA;
        for (TestCase each : BaselineSuite.of(contract).cases()) {
            for (Call call : each.calls()) {
                Map<String, String> values = new HashMap<>();
                call.parameters()
                        .forEach((path, value) ->
                                values.put(path, data.fill(value).orElseThrow()));
                Body body = bodies(contract, 7).body(each.id() + "/1", call, values, "A");
                assertThat(validator.request(body::stream, Optional.empty()).valid())
                        .as("%s %s", each.id(), call.id())
                        .isEqualTo(call.kind() != Kind.SCHEMA_INVALID);
            }
        }
    }

    @Test
    void a_forbidden_request_of_a_written_suite_is_the_right_one_spoilt_in_one_place() throws IOException {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");
        RequestBodies bodies = new RequestBodies(
                contract,
                Suites.bundled().find(contract.namespace()).orElseThrow().binding(),
                new InstanceGenerator(contract),
                ContractSchemas.compile(contract).schema(),
                7);
        Map<String, String> patient = Map.of("patientId", "191212121212", "patientIdType", "1.2.752.129.2.1.3.1");
        MessageValidator validator = new MessageValidator(ContractSchemas.compile(contract));
        int withPatient = 0;

        for (int n = 0; n < 10; n++) {
            Body spoilt = bodies.body("N.4/" + n, call(Kind.SCHEMA_INVALID), patient, "A");
            assertThat(validator.request(spoilt::stream, Optional.empty()).valid())
                    .isFalse();
            withPatient += spoilt.text(StandardCharsets.UTF_8).contains(">191212121212<") ? 1 : 0;
        }
        assertThat(withPatient).isPositive();
    }

    private static void keepOrBreakTheSchema(ServiceContract contract) throws IOException {
        RequestBodies bodies = bodies(contract, 7);
        MessageValidator validator = new MessageValidator(ContractSchemas.compile(contract));
        for (Kind kind : List.of(Kind.MINIMAL, Kind.FULL)) {
            ValidationResult result =
                    validator.request(bodies.body("B.1/1", call(kind), Map.of(), "A")::stream, Optional.empty());
            assertThat(result.valid()).as("%s: %s", kind, result.errors()).isTrue();
            assertThat(result.envelope().address()).contains("A");
        }
        for (int n = 0; n < 5; n++) {
            Body invalid = bodies.body("B.5/" + n, call(Kind.SCHEMA_INVALID), Map.of(), "A");
            ValidationResult result = validator.request(invalid::stream, Optional.empty());
            assertThat(result.verdict()).isNotEqualTo(SchemaVerdict.VALID);
            assertThat(result.envelope().wellFormed())
                    .as("refused for its schema alone")
                    .isTrue();
        }
    }

    private static RequestBodies bodies(ServiceContract contract, long seed) {
        Binding binding = BaselineSuite.of(contract).binding();
        return new RequestBodies(
                contract,
                binding,
                new InstanceGenerator(contract),
                ContractSchemas.compile(contract).schema(),
                seed);
    }

    private static Call call(Kind kind) {
        return new Call("call", Map.of(), "", "", kind, AnswerKind.RESPONSE, List.of(), null, List.of());
    }
}
