package se.ntjp.harness.installed.evidence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.contracts.OfficialPackages;

/** What real SoapUI wrote, where it lies beside the official packages. */
final class SoapUiOutput {

    private SoapUiOutput() {}

    /** The folder; the calling test is skipped, and says so, where it is absent. */
    static Path folder() {
        Path folder = OfficialPackages.folder().resolveSibling("knowledge").resolve("soapui-output");
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: no output of SoapUI at " + folder);
        assumeTrue(
                "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "Skipped: file names with å, ä, ö cannot be read here; set LC_ALL=C.UTF-8");
        return folder;
    }

    static byte[] read(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of exported steps. */
    static List<String> exported() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-FAILED.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
