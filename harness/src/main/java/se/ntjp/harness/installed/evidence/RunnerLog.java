package se.ntjp.harness.installed.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the runner's log says. A project's scripts write in it too, so what it says can make an outcome worse, never
 * better.
 */
public final class RunnerLog {

    private static final Pattern VERSION = Pattern.compile("SoapUI (\\d+(?:\\.\\d+)+) TestCase Runner");
    private static final Pattern SUMMARY = Pattern.compile("SoapUI .{1,40} TestCaseRunner Summary");
    private static final Pattern CASES = Pattern.compile("Total TestCases: (\\d{1,7}) \\((\\d{1,7}) failed\\)");
    private static final Pattern BEGUN =
            Pattern.compile("INFO\\s+\\[SoapUITestCaseRunner] Running SoapUI testcase \\[(.*)]");
    private static final Pattern FINISHED =
            Pattern.compile("Finished running SoapUI testcase \\[(.*)], time taken: \\d+ms, status: (\\w+)");
    private static final int LINES_OF_SUMMARY = 8;

    private final List<String> lines;

    public RunnerLog(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The runner's own count.
     *
     * @param cases how many it ran
     * @param failed how many of them failed
     */
    public record Summary(int cases, int failed) {}

    /** The case that a line says begins, by its name in the project. */
    public static Optional<String> begun(String line) {
        Matcher found = BEGUN.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Which SoapUI ran. */
    public Optional<String> version() {
        return lines.stream()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The summary at the end; empty where the runner did not get so far. */
    Optional<Summary> summary() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (SUMMARY.matcher(lines.get(i)).matches()) {
                return lines.subList(i, Math.min(lines.size(), i + LINES_OF_SUMMARY)).stream()
                        .map(CASES::matcher)
                        .filter(Matcher::matches)
                        .map(found -> new Summary(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a case of this name was called off by a script. */
    boolean calledOff(String testCase) {
        return lines.stream()
                .map(FINISHED::matcher)
                .anyMatch(found -> found.find()
                        && found.group(1).equals(testCase)
                        && found.group(2).startsWith("CANCEL"));
    }
}
