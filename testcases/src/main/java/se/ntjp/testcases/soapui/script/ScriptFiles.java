package se.ntjp.testcases.soapui.script;

import java.io.IOException;
import java.util.SortedSet;

/**
 * The files that a script sees. Paths are relative to the project's folder, with {@code /}; {@code ..} may lead to other
 * files of the release package, never out of it.
 */
public interface ScriptFiles {

    /** What scripts are told the project's folder is called, without a slash at its end. */
    String PROJECT_PATH = "/project";

    /**
     * The content of a file of the package.
     *
     * @throws IOException where there is none, it is outside of the package or too large; names the path
     */
    byte[] read(String path) throws IOException;

    /** Whether there is such a file in the package. */
    boolean exists(String path);

    /** The files directly in a folder, by name; empty where there is no such folder. */
    SortedSet<String> list(String folder);

    /**
     * Writes a file into the run's output folder; what a script writes it can also read again.
     *
     * @param name only its last part counts
     * @throws IOException where it cannot be written, or the run has written too much already
     */
    void write(String name, byte[] content) throws IOException;
}
