package se.ntjp.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What it costs to run an official suite against its official mock, from the start of the process to the written report,
 * with both sides in it. The floor is a Java program that does nothing; what real SoapUI needed of the same suite was
 * measured once, see {@code ../shared/knowledge/soapui-output}. Prints; asserts nothing about time.
 */
final class OfficialSuiteBench {

    private static final int ROUNDS = 5;
    private static final String CONTRACT = "GetAlertInformation";
    private static final double SOAPUI_WALL = 70;
    private static final double SOAPUI_CPU = 56;
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s\\s*$");

    private final Path home;
    private final Path packages;
    private final Path folder;

    private OfficialSuiteBench(Path home, Path packages, Path folder) {
        this.home = home;
        this.packages = packages;
        this.folder = folder;
    }

    /**
     * Prints the table.
     *
     * @param arguments the folder that {@code ntjp} lies in, that of the release packages, and one for reports
     */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path packages = Path.of(arguments[1]);
        if (!Files.isDirectory(packages)) {
            System.out.printf("%nOfficial suites are not measured: no release packages at %s%n", packages);
            return;
        }
        new OfficialSuiteBench(Path.of(arguments[0]), packages, Path.of(arguments[2])).run();
    }

    /**
     * What a process took.
     *
     * @param wall seconds from its start to its end
     * @param cpu seconds of all its threads, in user and system mode
     */
    private record Taken(double wall, double cpu) {}

    private void run() throws IOException, InterruptedException {
        List<Taken> floor = rounds("'%s' --version".formatted(home.resolve("ntjp")));
        List<Taken> parity = rounds(command("--parity"));
        List<Taken> stricter = rounds(command(""));
        System.out.printf("%n%s's official suite against its official mock, both ours%n", CONTRACT);
        System.out.printf("%-46s %9s %9s %12s %12s%n", "", "wall s", "CPU s", "SoapUI/wall", "SoapUI/CPU");
        line("floor: ntjp --version", floor);
        line("official cases only (--parity)", parity);
        line("and what is stricter", stricter);
        System.out.printf("%-46s %9.1f %9.1f%n", "SoapUI 5.7.2, measured once", SOAPUI_WALL, SOAPUI_CPU);
    }

    private String command(String option) {
        return "'%s' run %s --package '%s' --trust-scripts %s --seed 1 --force --out '%s'"
                .formatted(home.resolve("ntjp"), CONTRACT, packages, option, folder);
    }

    private static void line(String name, List<Taken> taken) {
        double wall = median(taken.stream().mapToDouble(Taken::wall).toArray());
        double cpu = median(taken.stream().mapToDouble(Taken::cpu).toArray());
        System.out.printf("%-46s %9.2f %9.2f %12.1f %12.1f%n", name, wall, cpu, SOAPUI_WALL / wall, SOAPUI_CPU / cpu);
    }

    private static List<Taken> rounds(String command) throws IOException, InterruptedException {
        List<Taken> taken = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            taken.add(once(command));
        }
        return taken;
    }

    /** The shell tells what its children took. */
    private static Taken once(String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process shell = new ProcessBuilder("sh", "-c", command + " >/dev/null 2>&1; times")
                .redirectErrorStream(true)
                .start();
        String told = new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        shell.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        Matcher times = TIMES.matcher(told.strip());
        if (!times.find()) {
            throw new IllegalStateException("Expected the times of the shell's children, found " + told);
        }
        return new Taken(wall, seconds(times, 1) + seconds(times, 3));
    }

    private static double seconds(Matcher times, int group) {
        return Integer.parseInt(times.group(group)) * 60 + Double.parseDouble(times.group(group + 1));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
