package se.ntjp.stubs.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageSource;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.testcases.soapui.project.MockService.Response;

/** The mock projects as published, by real sockets. */
class OfficialMocksTest {

    private static final List<String> CONTRACTS = List.of(
            "GetAlertInformation",
            "GetCareDocumentation",
            "GetDiagnosis",
            "GetFunctionalStatus",
            "FindContent",
            "Update");

    @Test
    void every_answer_can_be_asked_for_and_those_that_break_the_schema_are_known() {
        List<String> lines = new ArrayList<>();
        for (String contract : CONTRACTS) {
            try (PublishedMock mock = PublishedMock.of(contract)) {
                MessageValidator validator = new MessageValidator(ContractSchemas.compile(mock.contract()));
                for (Response response : mock.responses()) {
                    Reply reply = mock.ask(response.name(), OfficialRequests.of(contract, OfficialRequests.PATIENT));
                    assertThat(reply.text()).as(response.name()).matches(filledIn(response.content()));
                    lines.add("%sMock, %s: %d %s"
                            .formatted(contract, response.name(), reply.status(), says(validator, reply)));
                }
                assertThat(mock.failures()).isEmpty();
            }
        }
        Golden.assertSame("mock/official-answers.txt", lines);
    }

    /** The answer as published, with anything where it has a placeholder. */
    private static Pattern filledIn(String content) {
        return Pattern.compile(
                Stream.of(content.split("\\$\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining("[^<]*")));
    }

    private static String says(MessageValidator validator, Reply reply) {
        try {
            ValidationResult result = validator.response(MessageSource.of(reply.body()), Optional.empty());
            return result.verdict() == SchemaVerdict.VALID || result.verdict() == SchemaVerdict.FAULT
                    ? result.verdict().toString()
                    : "%s %s"
                            .formatted(
                                    result.verdict(),
                                    result.errors().isEmpty()
                                            ? result.envelope().problem()
                                            : result.errors().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetAlertInformation", "GetFunctionalStatus", "FindContent", "Update"})
    void a_request_that_breaks_the_schema_is_told_so(String contract) {
        try (PublishedMock mock = PublishedMock.of(contract)) {
            Reply reply = new Caller(mock.address()).post(wrong(contract));
            assertThat(reply.text()).contains("wrong");
            if (contract.equals("Update")) {
                assertThat(reply.all("ResultCode")).containsExactly("ERROR");
            } else {
                assertThat(reply.status()).isEqualTo(500);
                assertThat(reply.all("Fault")).hasSize(1);
            }
        }
    }

    private static String wrong(String contract) {
        return OfficialRequests.of(contract, OfficialRequests.PATIENT + "</x>")
                .replaceAll("<([\\w:]+)>([^<]*)</x></\\1>", "<$1>$2</$1><wrong/>");
    }

    /** Published so: the scripts name an answer for wrong requests that the projects do not have. */
    @ParameterizedTest
    @ValueSource(strings = {"GetCareDocumentation", "GetDiagnosis"})
    void two_mocks_answer_a_wrong_request_as_if_it_were_right(String contract) {
        try (PublishedMock mock = PublishedMock.of(contract)) {
            assertThat(new Caller(mock.address()).post(wrong(contract)).status())
                    .isEqualTo(200);
            assertThat(mock.replaced()).singleElement().asString().endsWith(" for SoapFault-Request");
        }
    }

    @Test
    void without_a_header_the_default_answer_comes_with_the_patient_asked_for() {
        for (String contract : List.of("GetAlertInformation", "GetDiagnosis", "GetFunctionalStatus")) {
            try (PublishedMock mock = PublishedMock.of(contract)) {
                Reply reply = new Caller(mock.address()).post(OfficialRequests.of(contract, "196001209136"));
                assertThat(reply.status()).as(contract).isEqualTo(200);
                assertThat(reply.text()).as(contract).contains("196001209136");
            }
        }
    }

    @Test
    void the_schematron_files_of_a_mock_are_held_against_requests() {
        try (PublishedMock mock = PublishedMock.of("Update")) {
            String twice = OfficialRequests.of("Update", OfficialRequests.PATIENT)
                    .replaceAll("(<engagementTransaction>.*</engagementTransaction>)", "$1$1");
            Reply reply = new Caller(mock.address()).post(twice);
            assertThat(reply.all("ResultCode")).containsExactly("ERROR");
            assertThat(reply.all("comment").get(0)).contains("DUPLICATION");
        }
        try (PublishedMock mock = PublishedMock.of("FindContent")) {
            Reply reply = new Caller(mock.address())
                    .post(OfficialRequests.of("FindContent", OfficialRequests.PATIENT)
                            .replace(">voo<", ">req-act<"));
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.text()).contains("req-act");
        }
    }

    @Test
    void many_consumers_at_a_time_each_get_the_answer_to_their_own_question() throws Exception {
        int consumers = 16;
        int requests = 2000;
        AtomicInteger next = new AtomicInteger();
        try (PublishedMock mock = PublishedMock.of("GetDiagnosis")) {
            Callable<Integer> consumer = () -> {
                Caller caller = new Caller(mock.address()).header("x-mock-response", "BasicResponse");
                int mixed = 0;
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    String own = "19%010d".formatted(i);
                    Reply reply = caller.post(OfficialRequests.of("GetDiagnosis", own));
                    List<String> ids = reply.all("patientId").stream()
                            .map(text -> text.strip().split("\\s")[0])
                            .toList();
                    mixed += !ids.isEmpty() && ids.stream().allMatch(own::equals) ? 0 : 1;
                }
                return mixed;
            };
            ExecutorService threads = Executors.newFixedThreadPool(consumers);
            int mixed = 0;
            for (Future<Integer> each : threads.invokeAll(
                    IntStream.range(0, consumers).mapToObj(i -> consumer).toList())) {
                mixed += each.get();
            }
            threads.shutdown();
            assertThat(mixed)
                    .as("answers with another patient than the one asked for")
                    .isZero();
        }
    }
}
