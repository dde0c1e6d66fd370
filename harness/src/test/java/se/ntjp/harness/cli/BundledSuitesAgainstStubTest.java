package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.verdict.Verdict;

/** The bundled suites, as a user runs them, against the built-in stub producer. */
class BundledSuitesAgainstStubTest {

    @TempDir
    static Path folder;

    private static Path documentation;
    private static Command run;

    @BeforeAll
    static void run_the_suite_once() {
        documentation = folder.resolve("documentation");
        run = ntjp("run", "GetCareDocumentation:3", "--seed", 1, "--out", documentation);
    }

    private static List<Body> bodies(Path report) {
        return Report.in(report).requests().stream().map(HttpRequest::body).toList();
    }

    @Test
    void GetCareDocumentation_is_green_and_three_cases_await_a_person() {
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Report.in(documentation).counts())
                .isEqualTo(Map.of(Verdict.PASSED, 43, Verdict.NOT_APPLICABLE, 5, Verdict.MANUAL, 3));
        assertThat(run.out())
                .contains("   43  Godkänd", "    5  Ej tillämplig", "    3  Granskas manuellt")
                .contains("Rapport: " + documentation.resolve("index.html"));
    }

    @Test
    void GetCareContacts_is_green_and_every_verdict_is_reached_again() {
        Path contacts = folder.resolve("contacts");
        Command command = ntjp("run", "GetCareContacts", "--seed", 1, "--out", contacts);
        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(Report.in(contacts).counts()).isEqualTo(Map.of(Verdict.PASSED, 55, Verdict.NOT_APPLICABLE, 4));
        assertThat(ntjp("report", "verify", contacts, "--lang", "en").out())
                .isEqualTo(contacts + ": 59 test cases judged again, every verdict the same, nothing changed.\n");
    }

    @Test
    void every_verdict_of_GetCareDocumentation_is_reached_again() {
        Command verify = ntjp("report", "verify", documentation, "--lang", "en");
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.out())
                .isEqualTo(documentation + ": 51 test cases judged again, every verdict the same, nothing changed.\n");
    }

    @Test
    void a_run_leaves_a_page_and_files_for_tools() {
        assertThat(documentation.resolve("index.html")).content().contains("GetCareDocumentation 3.0");
        assertThat(documentation.resolve("report.json")).content().contains("\"exitCode\" : 0");
        assertThat(documentation.resolve("junit.xml")).content().contains("<testsuite");
        assertThat(documentation.resolve("record/manifest.json")).exists();
        assertThat(documentation.resolve("record/journal.jsonl")).exists();
    }

    @Test
    void the_report_of_a_record_made_again_is_the_same_bytes() throws IOException {
        Path again = folder.resolve("again");
        assertThat(ntjp("report", documentation, "--out", again).exitCode()).isZero();
        for (String file : List.of("index.html", "report.json", "junit.xml")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(documentation.resolve(file));
        }
    }

    @Test
    void the_same_seed_sends_the_same_requests_and_another_seed_other_intervals() {
        for (Map.Entry<String, Integer> each : Map.of("a", 7, "b", 7, "c", 8).entrySet()) {
            ntjp("run", "--case", "1.2.2", "--seed", each.getValue(), "--out", folder.resolve(each.getKey()));
        }
        assertThat(bodies(folder.resolve("a"))).hasSize(31).isEqualTo(bodies(folder.resolve("b")));
        assertThat(bodies(folder.resolve("a"))).isNotEqualTo(bodies(folder.resolve("c")));
    }

    @Test
    void a_number_selects_its_cases_and_those_below_it() {
        Path selected = folder.resolve("selected");
        assertThat(ntjp("run", "--case", "1.2,2.1", "--out", selected).exitCode())
                .isZero();
        assertThat(Report.in(selected).cases(Verdict.PASSED))
                .containsExactly("1.2.1", "1.2.2", "1.2.3", "1.2.4", "2.1");
        assertThat(Report.in(selected).counts()).containsEntry(Verdict.NOT_TESTED, 46);
        assertThat(Report.in(selected).result("1.1.1").reason().en()).contains("--case");
    }

    @Test
    void a_number_that_selects_nothing_is_wrong_use_and_nothing_is_left() {
        Path nothing = folder.resolve("nothing");
        Command command = ntjp("run", "--case", "1.1.1,9.9", "--out", nothing);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .isEqualTo("ntjp: --case: expected numbers of test cases of GetCareDocumentation 3.0, as 1.1.1 or 1.2,"
                        + " found «9.9». 'ntjp suites list' shows them.\n");
        assertThat(nothing).doesNotExist();
    }

    @Test
    void a_run_in_English_speaks_English() {
        Path english = folder.resolve("english");
        Command command = ntjp("run", "--case", "1.1.1", "--lang", "en", "--out", english);
        assertThat(command.out()).contains("    1  Passed", "Report: ");
        assertThat(english.resolve("index.html")).content().contains("lang=\"en\"");
    }

    @Test
    void an_earlier_report_is_never_overwritten_unless_forced() throws IOException {
        Path out = folder.resolve("earlier");
        ntjp("run", "--case", "1.1.1", "--out", out);
        byte[] before = Files.readAllBytes(out.resolve("record/journal.jsonl"));
        Command second = ntjp("run", "--case", "1.1.1", "--out", out);
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err())
                .isEqualTo("ntjp: --out: %s is not empty, and an earlier run is never overwritten.".formatted(out)
                        + " Give another folder, or --force.\n");
        assertThat(out.resolve("record/journal.jsonl")).hasBinaryContent(before);
        assertThat(ntjp("run", "--case", "1.1.1,2.1", "--force", "--out", out).exitCode())
                .isZero();
        assertThat(Report.in(out).cases(Verdict.PASSED)).containsExactly("1.1.1", "2.1");
    }

    @Test
    void a_forced_run_with_wrong_options_leaves_the_earlier_report() {
        Path out = folder.resolve("kept");
        ntjp("run", "--case", "1.1.1", "--out", out);
        assertThat(ntjp("run", "Nope", "--force", "--out", out).exitCode()).isEqualTo(2);
        assertThat(Report.in(out).record().complete()).isTrue();
    }

    @Test
    void a_case_without_its_test_data_is_not_tested_and_says_what_to_add() throws IOException {
        Path data = Files.writeString(
                folder.resolve("data.yaml"),
                """
                global:
                  logicalAddress: TSTNMT2321000156-S001
                  httpHeaderHsaId: TSTNMT2321000156-K001
                  patientId: "191212121212"
                  patientIdType: 1.2.752.129.2.1.3.1
                """);
        Path out = folder.resolve("no-data");
        Command command = ntjp("run", "--case", "1.1.1,1.2.3", "--data", data, "--out", out);
        assertThat(command.exitCode()).isZero();
        assertThat(Report.in(out).verdict("1.1.1")).isEqualTo(Verdict.PASSED);
        assertThat(Report.in(out).result("1.2.3").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(Report.in(out).result("1.2.3").reason().sv())
                .isEqualTo("Testdata saknas: lägg till datePeriodStart, datePeriodEnd för fall 1.2.3.");
        assertThat(Report.in(out).result("1.2.3").reason().en())
                .isEqualTo("Test data missing: add datePeriodStart, datePeriodEnd for case 1.2.3.");
    }

    @Test
    void a_run_of_nothing_but_untested_cases_is_not_green() throws IOException {
        Path data = Files.writeString(folder.resolve("empty.yaml"), "global: {}\n");
        Path out = folder.resolve("untested");
        assertThat(ntjp("run", "--case", "1.1.1", "--data", data, "--out", out).exitCode())
                .isEqualTo(3);
        assertThat(Report.in(out).verdict("1.1.1")).isEqualTo(Verdict.NOT_TESTED);
    }
}
