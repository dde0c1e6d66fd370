package se.ntjp.harness.installed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import se.ntjp.harness.installed.evidence.RunnerEnd;

/** Where SoapUI's test runner runs: on this machine or in a container. */
public interface RunnerProcess {

    /** What people call it, for example {@code SoapUI 5.7.2}. */
    String name();

    /**
     * What a file of the workplace is called where the runner runs.
     *
     * @param workplace the folder that the runner gets to see
     * @param file in it
     */
    Path seen(Path workplace, Path file);

    /**
     * Runs the runner to its end, or stops it and all that it started when its time is up or the calling thread is
     * interrupted.
     *
     * @param workplace the folder it works in
     * @param limit how long it may take
     * @param lines is given every line as it comes, perhaps cut short, on another thread
     * @throws IOException where it cannot be started
     */
    RunnerEnd run(List<String> arguments, Path workplace, Duration limit, Consumer<String> lines) throws IOException;
}
