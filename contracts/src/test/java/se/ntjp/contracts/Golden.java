package se.ntjp.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text that tests pin word by word in files of their module, {@code src/test/resources/golden/}, and the inputs that lead
 * to it. With {@code -Dgolden=write} what comes is written there instead, to be read and committed.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Whether golden files are to be written and not compared with. */
    public static boolean writes() {
        return "write".equals(System.getProperty("golden"));
    }

    /** Fails unless the text is that of the golden file. */
    public static void assertSame(String name, String actual) {
        Path file = RESOURCES.resolve("golden").resolve(name);
        try {
            if (writes()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s; if what came is right, run with -Dgolden=write and read what changed", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for lines, each ended by a line feed. */
    public static void assertSame(String name, List<String> lines) {
        assertSame(name, String.join("\n", lines) + "\n");
    }

    /** The file names in a folder of the test resources, sorted. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a test resource. */
    public static byte[] input(String path) {
        try {
            return Files.readAllBytes(RESOURCES.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
