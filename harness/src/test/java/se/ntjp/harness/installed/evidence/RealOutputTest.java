package se.ntjp.harness.installed.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Held against files that SoapUI 5.7.2 itself wrote. */
class RealOutputTest {

    private static final String SUITE = "Suite 1 full";
    private static final Planned HAPPY = planned("1.1", "1.1 Happy case");
    private static final Planned FAILING = planned("1.2", "1.2 Failing / åäö");
    private static final Planned STOPS = planned("1.3", "1.3 Stops on error");
    private static final Plan PLAN = new Plan("demo-full", "", List.of(HAPPY, FAILING, STOPS));

    private static Planned planned(String id, String name) {
        List<String> steps =
                List.of("bad", "bad schema", "wrong xpath & contains", "fault", "slow SLA", "boom", "no connection");
        return new Planned(id, SUITE, name, steps, true, true, null);
    }

    private static ExportedFolder exported() throws IOException {
        return ExportedFolder.read(SoapUiOutput.folder(), PLAN.cases());
    }

    @Test
    void every_exported_step_with_a_request_is_an_exchange() throws IOException {
        assertThat(SoapUiOutput.exported()).hasSize(7);
        assertThat(exported().exchanges())
                .extracting(each -> each.exchange().id() + " " + each.call())
                .containsExactly(
                        "1.2/1 bad schema",
                        "1.2/2 wrong xpath & contains",
                        "1.2/3 fault",
                        "1.2/4 slow SLA",
                        "1.2/5 no connection",
                        "1.3/1 bad");
        assertThat(exported().left())
                .as("the terminal's output lies in the same folder and is no step")
                .isEqualTo(1);
    }

    @Test
    void bodies_are_whole_and_well_formed() throws Exception {
        for (RecordedExchange each : exported().exchanges()) {
            Exchange exchange = each.exchange();
            assertThat(SafeXml.parse(exchange.request().body().bytes(), each.call())
                            .getDocumentElement()
                            .getLocalName())
                    .isEqualTo("Envelope");
            if (exchange.response() != null) {
                SafeXml.parse(exchange.response().body().bytes(), each.call());
                assertThat(exchange.response().header("Content-Type")).contains("text/xml;charset=UTF-8");
                assertThat(exchange.request().headers())
                        .extracting(h -> h.name())
                        .startsWith("SOAPAction");
            }
        }
    }

    @Test
    void status_time_and_failure_are_those_of_the_file() throws IOException {
        Map<String, Exchange> byStep = exported().exchanges().stream()
                .collect(Collectors.toMap(RecordedExchange::call, RecordedExchange::exchange));
        assertThat(byStep.get("fault").response().status()).isEqualTo(500);
        assertThat(byStep.get("slow SLA").response().status()).isEqualTo(200);
        assertThat(byStep.get("slow SLA").timings().total()).hasMillis(477);
        assertThat(byStep.get("slow SLA").timings().started()).isEqualTo("2026-11-22T07:20:04Z");
        assertThat(byStep.get("no connection").failure().kind()).isEqualTo(Failure.Kind.CONNECTION_REFUSED);
        assertThat(byStep.get("no connection").request().target()).hasToString("http://127.0.0.1:1/x");
    }

    @Test
    void the_summary_is_read() {
        List<String> log = new String(SoapUiOutput.read("ok.stdout.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(new RunnerLog(log).summary()).contains(new RunnerLog.Summary(1, 0));
        assertThat(new RunnerLog(log).version()).contains("5.7.2");
        assertThat(log.stream().flatMap(line -> RunnerLog.begun(line).stream())).containsExactly("2.1 only ok");
        assertThat(new RunnerLog(log).calledOff("2.1 only ok")).isFalse();
    }

    @Test
    void its_junit_file_gives_the_verdicts() throws IOException {
        List<String> log = List.of("SoapUI 5.7.2 TestCaseRunner Summary", "-----", "Total TestCases: 3 (2 failed)");
        Evidence evidence = new Evidence(
                PLAN,
                List.of(new Evidence.OfStart(
                        new RunnerEnd(RunnerEnd.How.EXITED, 255, log),
                        Map.of("TEST-Suite_1_full.xml", SoapUiOutput.read("TEST-Suite_1_full.xml")))));
        List<CaseResult> results = CaseVerdicts.of(evidence, exported().exchanges());
        assertThat(results)
                .extracting(CaseResult::verdict)
                .containsExactly(Verdict.PASSED, Verdict.FAILED, Verdict.FAILED);
        assertThat(results.get(1).findings())
                .extracting(each -> each.message().en() + " " + each.effect() + " " + each.exchange())
                .containsExactly(
                        "SoapUI fails the check “Schema Compliance” in the step “bad schema”. FAILED 1.2/1",
                        "SoapUI fails the check “Schema Compliance” in the step “bad schema”. FAILED 1.2/1",
                        "SoapUI fails the check “Schema Compliance” in the step “bad schema”. FAILED 1.2/1",
                        "SoapUI fails the check “XPath Match” in the step “wrong xpath & contains”. FAILED 1.2/2",
                        "SoapUI fails the check “Contains” in the step “wrong xpath & contains”. FAILED 1.2/2",
                        "SoapUI fails the check “Not SOAP Fault” in the step “fault”. FAILED 1.2/3",
                        "SoapUI fails the check “Response SLA” in the step “slow SLA”. FAILED 1.2/4",
                        "SoapUI fails the step “boom”. FAILED ",
                        "SoapUI fails the step “no connection”. UNDECIDED 1.2/5");
        assertThat(results.get(1).findings().get(3).found()).contains("count(//i:item) > 0], expecting [42]");
        assertThat(results.get(2).findings()).extracting(Finding::exchange).containsOnly("1.3/1");
    }
}
