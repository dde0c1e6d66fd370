package se.ntjp.testcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Messages pinned by files, and the inputs that lead to them. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

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

    /** Holds lines against {@code golden/…}; with {@code -Dgolden=write} writes them there instead, to be read and committed. */
    public static void check(String name, List<String> lines) {
        Path file = RESOURCES.resolve("golden").resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.write(file, lines);
            }
            assertThat(lines).as(name).isEqualTo(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
