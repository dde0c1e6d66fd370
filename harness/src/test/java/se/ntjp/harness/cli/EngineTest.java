package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.Golden;
import se.ntjp.harness.installed.StandIn;

/** {@code ntjp run --engine soapui}, with and without a SoapUI. */
@DisabledOnOs(OS.WINDOWS)
class EngineTest {

    @TempDir
    Path folder;

    private Command run(Path soapUi, String... more) throws IOException, InterruptedException {
        Path project = folder.resolve("Demo-soapui-project.xml");
        Files.write(project, Golden.input("soapui/stand-in-soapui-project.xml"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Ntjp.class.getName(),
                "run",
                "GetCareDocumentation:3",
                "--suite=" + project,
                "--target=" + StandIn.TARGET,
                "--engine=soapui",
                "--lang=en",
                "--out=" + folder.resolve("out")));
        command.addAll(List.of(more));
        Path said = folder.resolve("said.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().remove("SOAPUI_HOME");
        if (soapUi != null) {
            process.environment().put("SOAPUI_HOME", soapUi.toString());
        }
        int exitCode = process.start().waitFor();
        return new Command(exitCode, Files.readString(said, StandardCharsets.UTF_8), "");
    }

    @Test
    void a_project_is_run_by_the_installed_soapui_and_its_record_verified() throws Exception {
        StandIn.install(folder.resolve("home"), "failures");
        Command run = run(folder.resolve("home"), "--trust-scripts");
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("out/index.html")).content().contains("The cases were run by SoapUI 5.7.2");
        Command verify = Command.ntjp("report", "verify", folder.resolve("out"), "--lang", "en");
        assertThat(verify.out()).contains("every verdict follows from what SoapUI wrote");
        assertThat(verify.exitCode()).isEqualTo(ExitCode.PASSED);
    }

    @Test
    void without_a_soapui_the_user_reads_what_to_do_and_nothing_is_left() throws Exception {
        Command run = run(null, "--trust-scripts");
        assertThat(run.out()).contains("SOAPUI_HOME is not set").contains("the built-in engine needs no SoapUI");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void without_leave_to_run_its_scripts_soapui_is_not_started() throws Exception {
        StandIn.install(folder.resolve("home"), "ok");
        Command run = run(folder.resolve("home"));
        assertThat(run.out()).contains("--trust-scripts");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
