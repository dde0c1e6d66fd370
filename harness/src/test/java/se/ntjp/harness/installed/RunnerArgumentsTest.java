package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.harness.installed.evidence.Plan;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.source.SuiteException;

/** What the test runner is told, on this machine and in a container. */
class RunnerArgumentsTest {

    private static final RunnerProcess CONTAINER = ContainerRunner.of("our/soapui:5.7.2", () -> true);

    private static List<String> arguments(SoapUiProject project, Plan.Start start) throws IOException {
        RunInputs inputs = StandIn.inputs();
        Plan plan = Plan.of(project, "", inputs.suite(), inputs.selection());
        try (Workplace place = Workplace.lay(
                new FilesInMemory(inputs.project().orElseThrow().files()),
                StandIn.FILE,
                plan,
                inputs.data(),
                inputs.target(),
                Optional.empty(),
                CONTAINER)) {
            UnaryOperator<Path> seen = file -> CONTAINER.seen(place.root(), file);
            return RunnerArguments.of(project, start, place, place.output(1), inputs.target(), seen);
        }
    }

    @Test
    void a_whole_project_is_run_with_its_files_where_the_runner_sees_them() throws IOException {
        assertThat(arguments(StandIn.project(), new Plan.Start("", "", List.of())))
                .containsExactly(
                        "-r",
                        "-j",
                        "-a",
                        "-f",
                        "/ntjp/output-1",
                        "-P",
                        "webServiceUrl=" + StandIn.TARGET,
                        "-t",
                        "/ntjp/soapui-settings.xml",
                        "/ntjp/package/" + StandIn.FILE);
    }

    @Test
    void a_suite_and_a_case_are_named_as_they_are() throws IOException {
        assertThat(arguments(StandIn.project(), new Plan.Start("2 More & more", "2.1 Look", List.of())))
                .containsSequence("-s", "2 More & more", "-c", "2.1 Look");
    }

    @Test
    void a_project_that_asks_for_no_address_is_sent_to_the_target() throws IOException {
        SoapUiProject none = new SoapUiProject("P", StandIn.FILE, Map.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(arguments(none, new Plan.Start("", "", List.of())))
                .containsSequence("-e", StandIn.TARGET.toString());
    }

    @Test
    void in_a_container_the_runner_is_found_by_its_own_SOAPUI_HOME_or_path() {
        assertThat(ContainerRunner.command(List.of("-s", "1 Basic; rm -rf $HOME")))
                .as("what is run by sh; the arguments are its own, never part of the script")
                .containsExactly(
                        "-c",
                        "exec \"${SOAPUI_HOME:+$SOAPUI_HOME/bin/}testrunner.sh\" \"$@\"",
                        "testrunner",
                        "-s",
                        "1 Basic; rm -rf $HOME");
    }

    @Test
    void without_a_container_engine_the_user_reads_what_to_do() {
        assertThatThrownBy(() -> ContainerRunner.of("our/soapui:5.7.2", () -> false))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("expected a container engine")
                .hasMessageContaining("our/soapui:5.7.2")
                .hasMessageContaining("the built-in engine needs neither");
        assertThatThrownBy(() -> ContainerRunner.of(" ", () -> true)).hasMessageContaining("--soapui-image");
    }

    @Test
    void here_no_container_engine_answers() {
        assumeFalse(DockerClientFactory.instance().isDockerAvailable(), "Skipped: there is a container engine here");
        assertThatThrownBy(() -> ContainerRunner.of("our/soapui:5.7.2"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("none answers");
    }
}
