package se.ntjp.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that a test pins word by word, in {@code src/test/resources/golden/}. */
public final class Golden {

    private Golden() {}

    /** Fails unless the text is that of the golden file; what came instead is left in {@code target/golden/}. */
    public static void assertSame(String name, String actual) {
        try {
            Path left = Path.of("target", "golden", name);
            Files.createDirectories(left.getParent());
            Files.writeString(left, actual);
            assertThat(actual)
                    .as("golden/%s; what came instead is in %s: if it is right, copy it there", name, left)
                    .isEqualTo(expected(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String name) throws IOException {
        try (InputStream golden = Golden.class.getResourceAsStream("/golden/" + name)) {
            return golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
