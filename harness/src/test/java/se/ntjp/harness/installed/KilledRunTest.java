package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** Ctrl-C while SoapUI runs: the record is kept, and neither a process nor a file is left behind. */
@DisabledOnOs(OS.WINDOWS)
class KilledRunTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_run_that_is_told_to_end_leaves_its_record_and_nothing_else(boolean runnerToo) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        StandIn.install(folder.resolve("home"), "hang");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().filter(line -> line.equals("begins 1.1")).findFirst())
                    .as("the run has begun")
                    .isPresent();
            List<ProcessHandle> children = run.descendants().toList();
            assertThat(children).isNotEmpty();
            if (runnerToo) {
                children.forEach(ProcessHandle::destroyForcibly);
            }
            run.destroy();
            run.waitFor();
            assertThat(children).noneMatch(each -> each.onExit().join().isAlive());
        }
        RunRecord record = RecordReader.open(folder.resolve("record"));
        assertThat(record.complete()).isTrue();
        assertThat(record.results())
                .extracting(CaseResult::verdict)
                .contains(Verdict.UNDECIDED)
                .doesNotContain(Verdict.PASSED);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(each -> each.getFileName().toString().startsWith("ntjp-")))
                    .isEmpty();
        }
    }

    /** The process that is killed. */
    static final class Run {

        private Run() {}

        /** Runs the stand-in that hangs. */
        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            SoapUiInstallation installation = SoapUiInstallation.find(
                    Map.of(SoapUiInstallation.HOME, folder.resolve("home").toString()));
            RunListener telling = new RunListener() {
                @Override
                public void begins(TestCase testCase) {
                    System.out.println("begins " + testCase.id());
                }
            };
            new InstalledRun(
                            StandIn.inputs(),
                            new LocalRunner(installation, System.getenv()),
                            TlsSettings.defaults(),
                            InstalledRun.LIMIT,
                            InstalledTool.version(),
                            RequirementCatalogue.bundled(),
                            Clock.systemUTC())
                    .make(folder.resolve("record"), "0".repeat(64), Language.EN, telling, List.of());
        }
    }
}
