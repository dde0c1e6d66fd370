package se.ntjp.harness.installed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ntjp.harness.installed.evidence.RunnerEnd;
import se.ntjp.testcases.source.SuiteException;

/** SoapUI's test runner as a process on this machine, with no more of our environment than it needs. */
public final class LocalRunner implements RunnerProcess {

    /** What a JVM, a shell script and a Windows batch file cannot do without. */
    private static final List<String> PASSED_ON =
            List.of("PATH", "JAVA_HOME", "SystemRoot", "ComSpec", "PATHEXT", "SystemDrive");

    /** What the batch files' interpreter takes for its own, even between quotation marks. */
    private static final String SPECIAL_IN_BATCH = "\"&|<>^%!\r\n";

    /** How long a stopped process may take to be gone, and what was written last to arrive. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final SoapUiInstallation installation;
    private final Map<String, String> environment;

    /** @param environment ours, of which little is passed on */
    public LocalRunner(SoapUiInstallation installation, Map<String, String> environment) {
        this.installation = installation;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "SoapUI " + installation.version();
    }

    @Override
    public Path seen(Path workplace, Path file) {
        return file;
    }

    @Override
    public RunnerEnd run(List<String> arguments, Path workplace, Duration limit, Consumer<String> lines)
            throws IOException {
        Process process = start(arguments, workplace);
        LogLines log = new LogLines(lines);
        Thread reading = new Thread(() -> read(process, log), "soapui-log");
        reading.setDaemon(true);
        reading.start();
        RunnerEnd.How how = await(process, limit);
        if (how != RunnerEnd.How.EXITED) {
            stop(process);
        }
        return new RunnerEnd(how, exitCode(process, reading), log.lines());
    }

    private Process start(List<String> arguments, Path workplace) throws IOException {
        List<String> command = new ArrayList<>(List.of(installation.runner().toString()));
        command.addAll(arguments);
        if (command.get(0).endsWith(".bat")) {
            requireHarmlessInBatch(arguments);
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workplace.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment(workplace));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new SuiteException("--engine soapui: %s cannot be started: %s. Check that it may be executed."
                    .formatted(installation.runner(), e.getMessage()));
        }
    }

    /** UTF-8, UTC and English, so that what is written can be read again, and a home that is gone afterwards. */
    private Map<String, String> environment(Path workplace) {
        Map<String, String> passed = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (PASSED_ON.stream().anyMatch(name::equalsIgnoreCase)) {
                passed.put(name, value);
            }
        });
        passed.put(SoapUiInstallation.HOME, installation.home().toString());
        passed.put("LC_ALL", "C.UTF-8");
        passed.put("TZ", "UTC");
        for (String folder : List.of("HOME", "TMPDIR", "TEMP", "TMP", "USERPROFILE")) {
            passed.put(folder, workplace.toString());
        }
        passed.put(
                "JAVA_TOOL_OPTIONS",
                "-Dfile.encoding=UTF-8 -Duser.timezone=UTC -Duser.language=en -Djava.awt.headless=true \"-Duser.home=%s\" \"-Djava.io.tmpdir=%s\""
                        .formatted(workplace, workplace));
        return passed;
    }

    static void requireHarmlessInBatch(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.chars().anyMatch(each -> SPECIAL_IN_BATCH.indexOf(each) >= 0)) {
                throw new SuiteException(
                        "--engine soapui: «%s» holds a character that Windows batch files take for a command (one of \" & | < > ^ %% !). Use the built-in engine, or run this where testrunner.sh is."
                                .formatted(argument.replaceAll("[\\r\\n]", " ")));
            }
        }
    }

    private static void read(Process process, LogLines log) {
        try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            log.readAll(reader);
        } catch (IOException e) {
            // The process was stopped: what it had written is kept.
        }
    }

    private static RunnerEnd.How await(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? RunnerEnd.How.EXITED
                    : RunnerEnd.How.TIMED_OUT;
        } catch (InterruptedException e) {
            return RunnerEnd.How.INTERRUPTED;
        }
    }

    /** Stops the script and the JVM that it started, and waits for them to be gone. */
    private static void stop(Process process) {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit()
                .completeOnTimeout(each, LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)
                .join());
    }

    private static int exitCode(Process process, Thread reading) {
        try {
            int code = process.waitFor();
            reading.join(LAST_WORDS.toMillis());
            return code;
        } catch (InterruptedException e) {
            return -1;
        }
    }
}
