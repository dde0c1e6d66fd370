package se.ntjp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds output against files below {@code golden/}; run with {@code -Dgolden.write=true} to write them anew. */
public final class Golden {

    private Golden() {}

    /** Asserts that the output is the golden file's content. */
    public static void assertSame(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Path file = Path.of("src/test/resources/golden", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        try (InputStream golden = Golden.class.getResourceAsStream("/golden/" + name)) {
            String expected = Boolean.getBoolean("golden.write")
                    ? actual
                    : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).as(name).isEqualTo(expected);
        }
    }
}
