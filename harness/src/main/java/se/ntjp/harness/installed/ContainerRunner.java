package se.ntjp.harness.installed;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.utility.DockerImageName;
import se.ntjp.harness.installed.evidence.RunnerEnd;
import se.ntjp.testcases.source.SuiteException;

/**
 * SoapUI's test runner in a container. The image must have a shell and {@code testrunner.sh}, either on its path or below
 * its own {@code SOAPUI_HOME}. It uses the machine's network, so that a producer on this machine has the same address.
 */
public final class ContainerRunner implements RunnerProcess {

    private static final Path WORKPLACE = Path.of("/ntjp");
    private static final String FIND_AND_RUN = "exec \"${SOAPUI_HOME:+$SOAPUI_HOME/bin/}testrunner.sh\" \"$@\"";
    private static final long LAST_WORDS_SECONDS = 5;

    private final String image;

    private ContainerRunner(String image) {
        this.image = image;
    }

    /**
     * The runner of an image.
     *
     * @param image its name with a tag, as the container engine knows it
     * @throws SuiteException where no container engine answers
     */
    public static ContainerRunner of(String image) {
        return of(image, () -> DockerClientFactory.instance().isDockerAvailable());
    }

    static ContainerRunner of(String image, BooleanSupplier engine) {
        if (image.isBlank()) {
            throw new SuiteException(
                    "--soapui-image: expected the name of an image with SoapUI's test runner, found none.");
        }
        if (!engine.getAsBoolean()) {
            throw new SuiteException(
                    "--soapui-image: expected a container engine (Docker, or another that DOCKER_HOST names) to run %s, but none answers. Start it, or set SOAPUI_HOME to an installed SoapUI and leave out --soapui-image, or leave out --engine soapui: the built-in engine needs neither."
                            .formatted(image));
        }
        return new ContainerRunner(image);
    }

    @Override
    public String name() {
        return "SoapUI (" + image + ")";
    }

    @Override
    public Path seen(Path workplace, Path file) {
        return WORKPLACE.resolve(workplace.relativize(file));
    }

    /** What is run in the container. */
    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-c", FIND_AND_RUN, "testrunner"));
        command.addAll(arguments);
        return command;
    }

    @Override
    public RunnerEnd run(List<String> arguments, Path workplace, Duration limit, Consumer<String> lines)
            throws IOException {
        LogLines log = new LogLines(lines);
        CountDownLatch said = new CountDownLatch(1);
        String user = user(workplace);
        try (GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))) {
            container
                    .withEnv(environment())
                    .withCommand(command(arguments).toArray(String[]::new))
                    .withCreateContainerCmdModifier(create -> configure(create, workplace, user))
                    .withStartupCheckStrategy(new StartedAtAll())
                    .withLogConsumer(frame -> take(frame, log, said));
            container.start();
            return await(container, limit, log, said);
        } catch (ContainerLaunchException | DockerException e) {
            throw new SuiteException(
                    "--soapui-image: %s cannot be started: %s. Check the name and that the image can be had."
                            .formatted(image, e.getMessage()));
        }
    }

    private static void configure(CreateContainerCmd create, Path workplace, String user) {
        create.withEntrypoint("sh").withUser(user).withWorkingDir(WORKPLACE.toString());
        HostConfig host = create.getHostConfig() == null ? new HostConfig() : create.getHostConfig();
        create.withHostConfig(host.withBinds(new Bind(workplace.toString(), new Volume(WORKPLACE.toString())))
                .withNetworkMode("host"));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "LC_ALL",
                "C.UTF-8",
                "TZ",
                "UTC",
                "HOME",
                WORKPLACE.toString(),
                "JAVA_TOOL_OPTIONS",
                "-Dfile.encoding=UTF-8 -Duser.timezone=UTC -Duser.language=en -Djava.awt.headless=true -Duser.home=/ntjp");
    }

    /** The owner of the workplace, so that the container may write there and we may delete what it wrote. */
    private static String user(Path workplace) throws IOException {
        return "%s:%s".formatted(Files.getAttribute(workplace, "unix:uid"), Files.getAttribute(workplace, "unix:gid"));
    }

    private static void take(OutputFrame frame, LogLines log, CountDownLatch said) {
        if (frame.getType() == OutputFrame.OutputType.END) {
            said.countDown();
        } else {
            char[] some = frame.getUtf8String().toCharArray();
            log.take(some, some.length);
        }
    }

    /** Closing the container stops it, where it has not ended by itself. */
    private static RunnerEnd await(GenericContainer<?> container, Duration limit, LogLines log, CountDownLatch said)
            throws IOException {
        try (WaitContainerResultCallback ended = container
                .getDockerClient()
                .waitContainerCmd(container.getContainerId())
                .exec(new WaitContainerResultCallback())) {
            if (!ended.awaitCompletion(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new RunnerEnd(RunnerEnd.How.TIMED_OUT, -1, log.lines());
            }
            said.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
            return new RunnerEnd(RunnerEnd.How.EXITED, ended.awaitStatusCode(), log.lines());
        } catch (InterruptedException e) {
            return new RunnerEnd(RunnerEnd.How.INTERRUPTED, -1, log.lines());
        }
    }
}
