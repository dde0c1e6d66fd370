package se.ntjp.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.harness.run.Assembly;
import se.ntjp.harness.run.Inputs;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.Surroundings;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** What happens to the other cases when one goes wrong, and in which order calls are made. */
class SuiteRunnerTest {

    private static final String BESIDE = StricterCases.EXCHANGES.id();

    private static StubProducer stub;
    private static LiveTransport live;

    private final List<String> told = new ArrayList<>();
    private final List<Map<String, String>> parameters = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @BeforeAll
    static void start_a_stub() {
        stub = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0);
        live = LiveTransport.of(TransportSettings.defaults());
    }

    @AfterAll
    static void stop_it() {
        live.close();
        stub.close();
    }

    private interface Script {
        Exchange send(String id, HttpRequest request);
    }

    private List<CaseResult> run(Script script, String... cases) {
        return run(Inputs.of(stub.address(), cases), script);
    }

    private List<CaseResult> run(RunInputs inputs, Script script) {
        Transport transport = new Transport() {
            @Override
            public Exchange send(String id, HttpRequest request) {
                requests.add(request.body().text(StandardCharsets.UTF_8));
                return script.send(id, request);
            }

            @Override
            public void close() {
                // Shared by all tests.
            }
        };
        RunListener listener = new RunListener() {
            @Override
            public void begins(TestCase testCase) {
                told.add("begins " + testCase.id());
            }

            @Override
            public void exchanged(TestCase testCase, Call call, Map<String, String> values, Exchange exchange) {
                told.add(exchange.id());
                parameters.add(values);
            }

            @Override
            public void ended(TestCase testCase, CaseResult result) {
                told.add("ended " + testCase.id() + " " + result.verdict());
            }
        };
        return new Assembly(inputs, "test", Surroundings.recorded(Instant.EPOCH)).run(transport, listener);
    }

    private static Script silentFor(Predicate<String> ids) {
        return (id, request) -> ids.test(id) ? refused(id, request) : live.send(id, request);
    }

    private static Exchange refused(String id, HttpRequest request) {
        return new Exchange(
                id,
                request,
                null,
                new Failure(Failure.Kind.CONNECTION_REFUSED, "refused"),
                new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                null);
    }

    private static CaseResult result(List<CaseResult> results, String id) {
        return results.stream()
                .filter(each -> each.caseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_error_of_our_own_is_said_to_be_ours_and_the_next_case_is_run() {
        List<CaseResult> results = run(
                (id, request) -> {
                    if (id.equals("1.1.1/1")) {
                        throw new IllegalStateException("boom");
                    }
                    return live.send(id, request);
                },
                "1.1.1",
                "1.1.2");
        CaseResult broken = result(results, "1.1.1");
        assertThat(broken.verdict()).isEqualTo(Verdict.HARNESS_ERROR);
        assertThat(broken.findings().get(0).found()).isEqualTo("IllegalStateException: boom");
        assertThat(broken.findings().get(0).message().en()).contains("says nothing about the producer");
        assertThat(result(results, "1.1.2").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_producer_that_leaves_five_cases_without_answer_is_not_asked_again() {
        List<CaseResult> results = run(silentFor(id -> true));
        assertThat(requests).hasSize(SuiteRunner.SILENT_CASES);
        assertThat(result(results, "7.1").verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(result(results, "7.1").reason().sv())
                .isEqualTo("Inte skickad: tjänsteproducenten svarade inte alls på fem testfall i rad.");
        assertThat(result(results, "7.1").reason().en())
                .isEqualTo("Not sent: the producer gave no answer at all to five test cases in a row.");
        assertThat(results).hasSize(51);
    }

    @Test
    void what_does_not_apply_does_not_apply_to_a_silent_producer_either() {
        assertThat(run(silentFor(id -> true)).stream()
                        .filter(each -> each.verdict() == Verdict.NOT_APPLICABLE)
                        .map(CaseResult::caseId))
                .hasSize(5)
                .contains("1.1.3");
    }

    @Test
    void what_lacks_data_lacks_them_with_a_silent_producer_too() {
        RunInputs whole = Inputs.of(stub.address());
        TestCase last = whole.suite().cases().get(whole.suite().cases().size() - 1);
        List<CaseResult> results = run(
                new RunInputs(
                        whole.contract(),
                        whole.suite(),
                        whole.schematron(),
                        new TestData(whole.data().global(), Map.of(last.id(), Map.of("patientId", ""))),
                        whole.selection(),
                        whole.limits(),
                        whole.seed(),
                        whole.target(),
                        whole.project()),
                silentFor(id -> true));
        assertThat(result(results, last.id()).verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(result(results, last.id()).reason().sv()).startsWith("Testdata saknas: lägg till patientId");
    }

    @Test
    void an_answer_in_between_lets_the_run_go_on() {
        List<CaseResult> results =
                run(silentFor(id -> !id.startsWith("1.2.2/")), "1.1.1", "1.1.2", "1.1.4", "1.2.1", "1.2.2", "2.1");
        assertThat(result(results, "1.2.2").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result(results, "2.1").exchanges()).containsExactly("2.1/1");
    }

    @Test
    void a_call_without_answer_ends_its_case() {
        List<CaseResult> results = run(silentFor(id -> id.equals("1.2.2/3")), "1.2.2");
        assertThat(result(results, "1.2.2").exchanges()).containsExactly("1.2.2/1", "1.2.2/2", "1.2.2/3");
        assertThat(result(results, "1.2.2").verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void cases_that_were_not_asked_for_are_not_tested() {
        List<CaseResult> results = run(live::send, "1.1.1");
        assertThat(result(results, "2.1"))
                .isEqualTo(new CaseResult(
                        "2.1", Verdict.NOT_TESTED, result(results, "2.1").reason(), List.of(), List.of()));
        assertThat(result(results, "2.1").reason().en()).isEqualTo("The case was not among those chosen (--case).");
    }

    @Test
    void a_repeated_call_is_made_for_each_of_its_periods() {
        run(live::send, "1.2.2");
        assertThat(told.stream().filter(each -> each.startsWith("1.2.2/"))).hasSize(31);
        assertThat(parameters.get(0)).doesNotContainKeys("periodStart", "periodEnd");
        assertThat(parameters.subList(1, 31)).allSatisfy(each -> {
            assertThat(each.get("periodStart")).matches("[0-9]{8}").isLessThanOrEqualTo(each.get("periodEnd"));
            assertThat(requests).anyMatch(request -> request.contains(each.get("periodStart")));
        });
    }

    @Test
    void a_listener_hears_beginning_calls_and_end_in_that_order() {
        run(live::send, "1.1.1");
        assertThat(told).startsWith("begins 1.1.1", "1.1.1/1", "ended 1.1.1 PASSED", "begins 1.1.2");
    }

    @Test
    void a_value_taken_from_one_answer_goes_into_the_next_request() {
        List<CaseResult> results = run(live::send, "5.18");
        assertThat(result(results, "5.18").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result(results, "5.18").exchanges()).hasSizeGreaterThan(1);
        String taken = parameters.get(1).get("hasMoreReference");
        assertThat(taken).isNotBlank();
        assertThat(requests.get(0)).doesNotContain("hasMoreReference");
        assertThat(requests.get(1)).contains("hasMoreReference>" + taken + "<");
    }

    /** The bundled suite, where only these rules of every exchange count in the cases. */
    private static RunInputs counting(String... rules) {
        RunInputs whole = Inputs.of(stub.address(), "1.1.1", BESIDE);
        TestSuite suite = whole.suite();
        return new RunInputs(
                whole.contract(),
                new TestSuite(
                                suite.name(),
                                suite.contract(),
                                suite.origin(),
                                suite.binding(),
                                suite.cases(),
                                List.of(rules))
                        .and(StricterCases.EXCHANGES.testCase()),
                whole.schematron(),
                whole.data(),
                whole.selection(),
                whole.limits(),
                whole.seed(),
                whole.target(),
                whole.project());
    }

    /** A right answer with the HTTP status of an error (ENV-05). */
    private static Exchange withWrongStatus(String id, HttpRequest request) {
        Exchange right = live.send(id, request);
        HttpResponse answer = right.response();
        return new Exchange(
                id,
                request,
                new HttpResponse(500, answer.headers(), answer.body()),
                null,
                right.timings(),
                right.tls());
    }

    @Test
    void what_a_rule_finds_that_does_not_count_is_a_remark_and_counts_in_the_case_that_sums_up() {
        List<CaseResult> results = run(counting("PLT-01"), SuiteRunnerTest::withWrongStatus);

        assertThat(result(results, "1.1.1").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result(results, "1.1.1").findings())
                .anySatisfy(each -> assertThat(each.rule()).isEqualTo("ENV-05"))
                .allSatisfy(each -> assertThat(each.effect()).isEqualTo(Verdict.PASSED));
        assertThat(result(results, BESIDE).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result(results, BESIDE).findings()).extracting(Finding::rule).contains("ENV-05");
        assertThat(result(results, BESIDE).exchanges()).containsExactly("1.1.1/1");
    }

    @Test
    void what_a_rule_finds_that_counts_is_in_its_case_alone() {
        List<CaseResult> results = run(counting("ENV-05", "PLT-05"), SuiteRunnerTest::withWrongStatus);

        assertThat(result(results, "1.1.1").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result(results, BESIDE).findings()).extracting(Finding::rule).doesNotContain("ENV-05");
    }

    @Test
    void what_leaves_nothing_to_judge_counts_whatever_the_suite_says() {
        List<CaseResult> refused = run(counting("XSD-01"), SuiteRunnerTest::refused);
        assertThat(result(refused, "1.1.1").verdict()).isEqualTo(Verdict.UNDECIDED);

        List<CaseResult> cut = run(counting("XSD-01"), (id, request) -> {
            Exchange right = live.send(id, request);
            Body half = Body.of(Arrays.copyOf(right.response().body().bytes(), 200));
            HttpResponse answer = new HttpResponse(200, right.response().headers(), half);
            return new Exchange(id, request, answer, null, right.timings(), right.tls());
        });
        assertThat(result(cut, "1.1.1").verdict()).isEqualTo(Verdict.FAILED);
    }
}
