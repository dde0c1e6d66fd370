package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.installed.evidence.InstalledRejudgement;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.ProjectInputs;
import se.ntjp.harness.run.Rejudgement;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Runs of a stand-in for SoapUI's test runner: what it reports is recorded, and nothing it leaves open is green. */
@DisabledOnOs(OS.WINDOWS)
class InstalledRunTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private RunRecord run(String mode, String... cases) throws IOException {
        return run(mode, LONG, new RunListener() {}, cases);
    }

    private RunRecord run(String mode, Duration limit, RunListener listener, String... cases) throws IOException {
        RunInputs inputs = StandIn.inputs(cases);
        LocalRunner runner = new LocalRunner(StandIn.install(folder.resolve("SoapUI 5"), mode), System.getenv());
        return new InstalledRun(
                        inputs,
                        runner,
                        TlsSettings.defaults(),
                        limit,
                        InstalledTool.version(),
                        RequirementCatalogue.bundled(),
                        Clock.systemUTC())
                .make(folder.resolve("record"), "0".repeat(64), Language.EN, listener, List.of());
    }

    private static Map<String, Verdict> verdicts(RunRecord record) {
        assertThat(record.problems()).isEmpty();
        return record.results().stream().collect(Collectors.toMap(CaseResult::caseId, CaseResult::verdict));
    }

    private static List<Finding> findings(RunRecord record, String caseId) {
        return record.results().stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow()
                .findings();
    }

    @Test
    void cases_that_soapui_passes_are_passed_and_disabled_ones_are_not_tested() throws IOException {
        RunRecord record = run("ok");
        assertThat(record.complete()).isTrue();
        assertThat(verdicts(record))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1.1", Verdict.PASSED,
                        "1.2", Verdict.PASSED,
                        "1.3", Verdict.NOT_TESTED,
                        "2.1", Verdict.MANUAL,
                        "2.2", Verdict.PASSED,
                        "2.3", Verdict.PASSED));
        assertThat(record.results()).extracting(CaseResult::caseId).isSorted();
        assertThat(record.remarks().get(0).en()).startsWith("The cases were run by SoapUI 5.7.2, not by the harness");
    }

    @Test
    void exchanges_are_recorded_as_soapui_exported_them() throws IOException {
        RunRecord record = run("ok");
        assertThat(record.exchanges()).containsOnlyKeys("1.1/1", "1.2/1", "2.1/1", "2.2/1", "2.3/1");
        Exchange exchange = record.exchanges().get("1.2/1").exchange();
        assertThat(record.exchanges().get("1.2/1").call()).isEqualTo("Ask & see");
        assertThat(exchange.request().target())
                .as("the address in the published data.xml gives way to the target")
                .isEqualTo(StandIn.TARGET);
        assertThat(exchange.request().headers())
                .contains(new Header("SOAPAction", "\"urn:ask\""), new Header("Authorization", "***"));
        assertThat(exchange.request().body().text(StandardCharsets.UTF_8))
                .isEqualTo("<ask>\n\n   <who>191212121212</who>\n</ask>");
        assertThat(exchange.response().status()).isEqualTo(200);
        assertThat(exchange.response().body().text(StandardCharsets.UTF_8))
                .isEqualTo("<answer>\n\n   <name>Åsa</name>\n</answer>");
        assertThat(exchange.timings().total()).isEqualTo(Duration.ofMillis(42));
        assertThat(exchange.timings().started()).isEqualTo("2026-11-22T07:20:04Z");
    }

    @ParameterizedTest
    @CsvSource({"failures", "ignoring"})
    void what_fails_is_told_in_soapuis_words_whatever_the_exit_code(String mode) throws IOException {
        RunRecord record = run(mode);
        assertThat(verdicts(record))
                .containsEntry("1.1", Verdict.PASSED)
                .containsEntry("1.2", Verdict.FAILED)
                .containsEntry("2.1", Verdict.MANUAL)
                .containsEntry("2.2", Verdict.UNDECIDED)
                .containsEntry("2.3", Verdict.UNDECIDED);
        assertThat(findings(record, "1.2"))
                .extracting(each -> each.message().en(), Finding::found, Finding::exchange)
                .containsExactly(
                        tuple(
                                "SoapUI fails the check “Schema Compliance” in the step “Ask & see”.",
                                "the value 1 < 2 & so on",
                                "1.2/1"),
                        tuple(
                                "SoapUI fails the check “Contains” in the step “Ask & see”.",
                                "Missing token [NOPE]\nin Response",
                                "1.2/1"));
        assertThat(findings(record, "2.2").get(0).remedy().en()).startsWith("Check the address");
        assertThat(findings(record, "2.3").get(0).remedy().en()).contains("bin/ext");
        Exchange refused = record.exchanges().get("2.2/1").exchange();
        assertThat(refused.response()).isNull();
        assertThat(refused.failure().kind()).isEqualTo(Failure.Kind.CONNECTION_REFUSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crash         | SoapUI exited with 137",
                "no-project    | SoapUI exited with 1.",
                "no-junit      | SoapUI wrote no TEST-1_Basic_tests.xml",
                "other-summary | The summary counts 8 test cases, 3 failed; the JUnit files have 5, 3 failed",
                "no-summary    | summary is missing"
            })
    void a_run_that_did_not_end_as_it_should_decides_nothing(String mode, String why) throws IOException {
        RunRecord record = run(mode);
        assertThat(record.results())
                .filteredOn(each -> !each.caseId().equals("1.3"))
                .as("nothing is green, and nothing is red")
                .extracting(CaseResult::verdict)
                .containsOnly(Verdict.UNDECIDED);
        assertThat(findings(record, "1.1").get(0).message().en())
                .startsWith("SoapUI's outcome cannot be relied on.")
                .contains(why);
    }

    @Test
    void what_a_doubtful_run_saw_fail_is_kept() throws IOException {
        assertThat(findings(run("other-summary"), "1.2"))
                .extracting(Finding::found)
                .contains("the value 1 < 2 & so on");
    }

    @Test
    void failure_without_a_failed_case_is_doubted() throws IOException {
        RunRecord record = run("always-255", "1.1");
        assertThat(verdicts(record)).containsEntry("1.1", Verdict.UNDECIDED);
        assertThat(findings(record, "1.1").get(0).message().en()).contains("reports no failed test case");
    }

    @Test
    void a_case_that_a_script_called_off_is_not_green() throws IOException {
        assertThat(verdicts(run("called-off")))
                .containsEntry("1.1", Verdict.NOT_TESTED)
                .containsEntry("1.2", Verdict.FAILED);
    }

    @Test
    void a_run_that_hangs_is_stopped_with_its_children() throws IOException {
        RunRecord record = run("hang", Duration.ofSeconds(3), new RunListener() {});
        assertThat(verdicts(record)).containsEntry("1.1", Verdict.UNDECIDED).containsEntry("2.3", Verdict.UNDECIDED);
        assertThat(findings(record, "1.1").get(0).message().en()).contains("was stopped");
        String log = new String(record.inputs().read("soapui/1/log.txt"), StandardCharsets.UTF_8);
        ProcessHandle child = log.lines()
                .filter(line -> line.startsWith("sleeping: "))
                .map(line -> ProcessHandle.of(Long.parseLong(line.substring("sleeping: ".length()))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The stand-in started no child"))
                .orElse(null);
        assertThat(child == null
                        || !child.onExit()
                                .completeOnTimeout(child, 1, TimeUnit.MINUTES)
                                .join()
                                .isAlive())
                .as("the child of the runner is gone")
                .isTrue();
    }

    @Test
    void an_interrupted_run_keeps_a_record_that_says_so() throws IOException {
        Thread running = Thread.currentThread();
        RunListener interrupting = new RunListener() {
            @Override
            public void begins(TestCase testCase) {
                running.interrupt();
            }
        };
        RunRecord record = run("hang", LONG, interrupting);
        assertThat(record.complete()).isTrue();
        assertThat(findings(record, "1.1").get(0).message().en()).contains("The run was interrupted.");
        assertThat(verdicts(record)).doesNotContainValue(Verdict.PASSED);
    }

    @Test
    void a_selection_starts_whole_suites_and_single_cases() throws IOException {
        List<String> begun = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public synchronized void begins(TestCase testCase) {
                begun.add(testCase.id());
            }
        };
        RunRecord record = run("failures", LONG, listener, "1", "2.2");
        assertThat(begun).containsExactly("1.1", "1.2", "2.2");
        assertThat(verdicts(record))
                .containsEntry("1.1", Verdict.PASSED)
                .containsEntry("1.2", Verdict.FAILED)
                .containsEntry("1.3", Verdict.NOT_TESTED)
                .containsEntry("2.1", Verdict.NOT_TESTED)
                .containsEntry("2.2", Verdict.UNDECIDED)
                .containsEntry("2.3", Verdict.NOT_TESTED);
        assertThat(record.inputs().names())
                .contains("soapui/1/TEST-1_Basic_tests.xml", "soapui/2/TEST-2_More__more.xml");
    }

    @Test
    void the_evidence_keeps_nothing_of_the_machine_but_the_log() throws IOException {
        RunRecord record = run("ok");
        String junit = new String(record.inputs().read("soapui/1/TEST-1_Basic_tests.xml"), StandardCharsets.UTF_8);
        assertThat(junit).contains("1.1 Person").doesNotContain("<properties>", "user.home");
    }

    @Test
    void a_record_is_verified_from_its_evidence() throws IOException {
        RunRecord record = run("failures");
        Rejudgement.Outcome outcome = InstalledRejudgement.of(record);
        assertThat(InstalledRejudgement.isOf(record)).isTrue();
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.judged()).isEqualTo(6);
    }

    @Test
    void a_verdict_that_does_not_follow_from_the_evidence_is_named() throws IOException {
        RunRecord record = run("failures");
        Map<String, byte[]> inputs = new HashMap<>();
        for (String name : record.inputs().names()) {
            inputs.put(name, record.inputs().read(name));
        }
        String file = "soapui/1/TEST-1_Basic_tests.xml";
        String junit = new String(inputs.get(file), StandardCharsets.UTF_8);
        inputs.put(
                file,
                junit.replaceAll("(?s)<failure.*</failure>", "")
                        .replace("failures=\"1\"", "failures=\"0\"")
                        .getBytes(StandardCharsets.UTF_8));
        RunRecord forged = new RunRecord(
                record.manifest(),
                record.exchanges(),
                record.results(),
                record.remarks(),
                record.end(),
                List.of(),
                new FilesInMemory(inputs));
        assertThat(InstalledRejudgement.of(forged).differences())
                .extracting(Text::en)
                .contains("TF 1.2: recorded as FAILED, judged again as UNDECIDED");
    }

    @Test
    void a_runner_that_may_not_be_executed_is_named() throws IOException {
        SoapUiInstallation installation = StandIn.install(folder.resolve("home"), "ok");
        assertThat(installation.runner().toFile().setExecutable(false)).isTrue();
        InstalledRun run = new InstalledRun(
                StandIn.inputs(),
                new LocalRunner(installation, Map.of()),
                TlsSettings.defaults(),
                LONG,
                InstalledTool.version(),
                RequirementCatalogue.bundled(),
                Clock.systemUTC());
        assertThatThrownBy(() -> run.make(
                        folder.resolve("record"), "0".repeat(64), Language.EN, new RunListener() {}, List.of()))
                .hasMessageContaining("testrunner.sh cannot be started")
                .hasMessageContaining("may be executed");
        assertThat(folder.resolve("record")).doesNotExist();
    }

    @Test
    void without_a_project_or_leave_to_run_its_scripts_nothing_is_begun() throws IOException {
        ProjectInputs project = StandIn.inputs().project().orElseThrow();
        ProjectInputs untrusted = new ProjectInputs(project.file(), project.files(), false, true);
        assertThatThrownBy(() -> made(StandIn.with(Optional.empty())))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("expected a SoapUI project");
        assertThatThrownBy(() -> made(StandIn.with(Optional.of(untrusted))))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("--trust-scripts");
    }

    private InstalledRun made(RunInputs inputs) throws IOException {
        return new InstalledRun(
                inputs,
                new LocalRunner(StandIn.install(folder.resolve("home"), "ok"), Map.of()),
                TlsSettings.defaults(),
                LONG,
                InstalledTool.version(),
                RequirementCatalogue.bundled(),
                Clock.systemUTC());
    }
}
