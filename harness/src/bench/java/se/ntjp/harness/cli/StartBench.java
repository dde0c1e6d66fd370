package se.ntjp.harness.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long whole processes take, by the clock on the wall, with and without the class-data archive, beside a program
 * that does nothing. Prints medians; asserts nothing about time.
 */
final class StartBench {

    private static final int ROUNDS = 10;
    private static final String NO_ARCHIVE = "-Xshare:off";

    private final Path home;
    private final Path folder;

    private StartBench(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /**
     * Prints the table.
     *
     * @param arguments the folder that {@code ntjp} lies in, and one for a run's report
     */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        new StartBench(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    /** A program that does nothing: its start is the floor. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }

    private void run() throws IOException, InterruptedException {
        String[] wholeRun = {"run", "--force", "--out", folder.toString()};
        Map<String, ProcessBuilder> candidates = new LinkedHashMap<>();
        candidates.put("a Java program that does nothing", nothing());
        candidates.put("ntjp --version", ntjp("", "--version"));
        candidates.put("ntjp --version, no archive", ntjp(NO_ARCHIVE, "--version"));
        candidates.put("ntjp contracts list", ntjp("", "contracts", "list"));
        candidates.put("ntjp contracts list, no archive", ntjp(NO_ARCHIVE, "contracts", "list"));
        candidates.put("ntjp run", ntjp("", wholeRun));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, ProcessBuilder> each : candidates.entrySet()) {
                seconds.computeIfAbsent(each.getKey(), name -> new double[ROUNDS])[round] = seconds(each.getValue());
            }
        }
        double floor = median(seconds.values().iterator().next());
        System.out.printf("%n%-46s %9s %9s%n", "whole processes", "seconds", "x nothing");
        seconds.forEach(
                (name, times) -> System.out.printf("%-46s %9.3f %9.1f%n", name, median(times), median(times) / floor));
    }

    private static ProcessBuilder nothing() {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path").split(File.pathSeparator)[0],
                Nothing.class.getName());
    }

    private ProcessBuilder ntjp(String javaOptions, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("ntjp").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("NTJP_JAVA_OPTS", javaOptions);
        return process;
    }

    private static double seconds(ProcessBuilder process) throws IOException, InterruptedException {
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exitCode = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exitCode > 1) {
            throw new IOException("%s ended with %d".formatted(String.join(" ", process.command()), exitCode));
        }
        return seconds;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
