package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.harness.installed.evidence.RunnerEnd;
import se.ntjp.testcases.source.SuiteException;

/** A runner on this machine: what it gets to know of us and what is kept of what it says. */
@DisabledOnOs(OS.WINDOWS)
class LocalRunnerTest {

    @TempDir
    Path folder;

    private RunnerEnd run(String mode, Map<String, String> environment, String... more) throws IOException {
        Path project =
                Files.writeString(folder.resolve("p.xml"), "<con:testSuite name=\"S\">\n<con:testCase name=\"C\"/>\n");
        Path settings = Files.writeString(folder.resolve("s.xml"), "<settings/>");
        Files.writeString(folder.resolve("data.xml"), "<webServiceUrl>http://localhost/</webServiceUrl>");
        Path out = Files.createDirectories(folder.resolve("out"));
        LocalRunner runner = new LocalRunner(StandIn.install(folder.resolve("home"), mode), environment);
        List<String> arguments =
                new ArrayList<>(List.of("-r", "-j", "-a", "-f", out.toString(), "-t", settings.toString()));
        arguments.addAll(List.of(more));
        arguments.add(project.toString());
        return runner.run(arguments, folder, Duration.ofMinutes(5), line -> {});
    }

    @Test
    void little_of_our_environment_is_passed_on() throws IOException {
        Map<String, String> ours = new HashMap<>(System.getenv());
        ours.put("KEYSTORE_PASSWORD", "s3cret");
        ours.put("LD_PRELOAD", "");
        RunnerEnd end = run("environment", ours);
        assertThat(end.exitCode()).isZero();
        List<String> names = end.log().stream()
                .filter(line -> line.startsWith("env: ") && line.contains("="))
                .map(line -> line.substring("env: ".length(), line.indexOf('=')))
                .filter(name -> !List.of("PWD", "SHLVL", "_", "OLDPWD").contains(name))
                .toList();
        assertThat(names)
                .isSubsetOf(
                        "PATH",
                        "JAVA_HOME",
                        "SOAPUI_HOME",
                        "LC_ALL",
                        "TZ",
                        "HOME",
                        "TMPDIR",
                        "TEMP",
                        "TMP",
                        "USERPROFILE",
                        "JAVA_TOOL_OPTIONS")
                .contains("HOME", "JAVA_TOOL_OPTIONS");
        assertThat(end.log()).contains("env: HOME=" + folder, "env: TZ=UTC").noneMatch(line -> line.contains("s3cret"));
    }

    @Test
    void of_very_much_output_the_beginning_and_the_end_are_kept() throws IOException {
        RunnerEnd end = run("chatty", System.getenv());
        assertThat(end.how()).isEqualTo(RunnerEnd.How.EXITED);
        assertThat(end.log()).hasSizeLessThanOrEqualTo(2 * LogLines.KEPT + 1);
        assertThat(end.log()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LogLines.LONGEST));
        assertThat(end.log().get(0)).isEqualTo("SoapUI 5.7.2 TestCase Runner");
        assertThat(end.log())
                .contains("Total TestCases: 1 (0 failed)")
                .anyMatch(line -> line.endsWith("lines left out ..."));
    }

    @Test
    void an_unknown_suite_ends_with_255_and_no_summary() throws IOException {
        RunnerEnd end = run("ok", System.getenv(), "-s", "Nobody");
        assertThat(end.exitCode()).isEqualTo(255);
        assertThat(end.log()).noneMatch(line -> line.contains("Summary"));
    }

    @Test
    void what_a_batch_file_would_take_for_a_command_is_refused() {
        for (String evil : List.of("a\" & del x", "a|b", "%PATH%", "a^b", "a\nb", "x>y")) {
            assertThatThrownBy(() -> LocalRunner.requireHarmlessInBatch(List.of("-s", evil)))
                    .isInstanceOf(SuiteException.class)
                    .hasMessageContaining("Windows batch files");
        }
        LocalRunner.requireHarmlessInBatch(List.of("-s", "1 Basic tests (åäö), more; and so on."));
    }
}
