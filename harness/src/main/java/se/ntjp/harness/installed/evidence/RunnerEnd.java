package se.ntjp.harness.installed.evidence;

import java.util.List;

/**
 * How a start of the runner came to its end.
 *
 * @param how what ended it
 * @param exitCode what it exited with; of one that was stopped it means nothing
 * @param log what it wrote on the terminal, by line; of very much the beginning and the end
 */
public record RunnerEnd(How how, int exitCode, List<String> log) {

    public RunnerEnd {
        log = List.copyOf(log);
    }

    /** What can end a runner. */
    public enum How {
        /** It ended by itself. */
        EXITED,
        /** Its time was up, and it was stopped. */
        TIMED_OUT,
        /** The run was interrupted, and it was stopped. */
        INTERRUPTED
    }
}
