package se.ntjp.harness.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.testcases.source.SuiteException;

/**
 * A SoapUI on this machine.
 *
 * @param home its folder
 * @param runner its test runner's script
 * @param version for example {@code 5.7.2}
 */
public record SoapUiInstallation(Path home, Path runner, String version) {

    /** The environment variable that says where it lies. */
    public static final String HOME = "SOAPUI_HOME";

    /** Earlier ones carry the Log4j that was replaced then; the official suites are made for this and later ones. */
    static final String OLDEST = "5.6.1";

    private static final Pattern JAR = Pattern.compile("soapui-(?:pro-)?(\\d+(?:\\.\\d+)+)\\.jar");
    private static final String HINT =
            " Set SOAPUI_HOME to the folder of a SoapUI %s or later, the one that holds bin and lib, or leave out --engine soapui: the built-in engine needs no SoapUI."
                    .formatted(OLDEST);

    /**
     * The installation that {@code SOAPUI_HOME} names.
     *
     * @param environment of the process
     * @throws SuiteException where there is none that can be used; says what was looked for, where, and what to do
     */
    public static SoapUiInstallation find(Map<String, String> environment) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return find(environment, windows ? "testrunner.bat" : "testrunner.sh");
    }

    static SoapUiInstallation find(Map<String, String> environment, String script) {
        String named = environment.getOrDefault(HOME, "").strip();
        if (named.isEmpty()) {
            throw new SuiteException(
                    "--engine soapui: expected an installed SoapUI, but the environment variable SOAPUI_HOME is not set."
                            + HINT);
        }
        Path home = Path.of(named).toAbsolutePath().normalize();
        Path runner = home.resolve("bin").resolve(script);
        if (!Files.isRegularFile(runner)) {
            throw new SuiteException(
                    "--engine soapui: expected SoapUI's test runner at %s, found %s (SOAPUI_HOME is %s).%s"
                            .formatted(
                                    runner, Files.isDirectory(home) ? "no such file" : "no such folder", named, HINT));
        }
        String version = version(home)
                .orElseThrow(() -> new SuiteException(
                        "--engine soapui: expected soapui-<version>.jar in bin or lib below %s, found none, so its version is not known.%s"
                                .formatted(home, HINT)));
        if (Arrays.compare(numbers(version), numbers(OLDEST)) < 0) {
            throw new SuiteException(
                    "--engine soapui: expected SoapUI %s or later, found %s in %s. Earlier versions have the vulnerable Log4j, and the official suites do not run with them.%s"
                            .formatted(OLDEST, version, home, HINT));
        }
        return new SoapUiInstallation(home, runner, version);
    }

    private static Optional<String> version(Path home) {
        return Stream.of("bin", "lib")
                .flatMap(folder -> names(home.resolve(folder)).stream())
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .findFirst();
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(folder), e);
        }
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\."))
                .mapToInt(part -> part.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(part))
                .toArray();
    }
}
