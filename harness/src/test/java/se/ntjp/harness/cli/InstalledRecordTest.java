package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.installed.InstalledRun;
import se.ntjp.harness.installed.LocalRunner;
import se.ntjp.harness.installed.StandIn;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/** The report of a run by SoapUI is made and verified as any other, and says what was and was not done again. */
@DisabledOnOs(OS.WINDOWS)
class InstalledRecordTest {

    @TempDir
    Path folder;

    private Path report;
    private RunReport shown;

    @BeforeEach
    void run_the_stand_in() throws IOException {
        report = folder.resolve("report");
        RunRecord record = new InstalledRun(
                        StandIn.inputs(),
                        new LocalRunner(StandIn.install(folder.resolve("home"), "failures"), System.getenv()),
                        TlsSettings.defaults(),
                        InstalledRun.LIMIT,
                        InstalledTool.version(),
                        RequirementCatalogue.bundled(),
                        Clock.systemUTC())
                .make(report.resolve("record"), "0".repeat(64), Language.EN, new RunListener() {}, List.of());
        shown = ReportWriter.write(record, report, Language.EN);
    }

    @Test
    void the_report_shows_soapuis_words_and_that_it_was_soapui() {
        assertThat(shown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(report.resolve("index.html"))
                .content()
                .contains("The cases were run by SoapUI 5.7.2", "Missing token [NOPE]", "Schema Compliance");
    }

    @Test
    void verify_confirms_it_without_claiming_to_have_made_soapuis_checks_again() {
        Command verify = Command.ntjp("report", "verify", report, "--lang", "en");
        assertThat(verify.out())
                .contains("6 test cases, every verdict follows from what SoapUI wrote, nothing changed.")
                .contains("SoapUI's own checks are not made again.");
        assertThat(verify.exitCode()).isEqualTo(ExitCode.PASSED);
    }

    @Test
    void verify_finds_a_changed_junit_file() throws IOException {
        Path junit = report.resolve("record/inputs/soapui/1/TEST-1_Basic_tests.xml");
        Files.writeString(junit, Files.readString(junit).replace("Missing token", "Missing word"));
        Command verify = Command.ntjp("report", "verify", report, "--lang", "en");
        assertThat(verify.out())
                .contains("TEST-1_Basic_tests.xml has changed since the run")
                .contains("TF 1.2: the same verdict FAILED, but other findings");
        assertThat(verify.exitCode()).isEqualTo(ExitCode.FAILED);
    }
}
