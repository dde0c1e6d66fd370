package se.ntjp.contracts.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A SOAP message as it was on the wire, which can be read more than once: the words of an error need a second reading. */
@FunctionalInterface
public interface MessageSource {

    /**
     * Opens the message at its first byte. The caller closes the stream.
     *
     * @throws IOException where it cannot be read
     */
    InputStream open() throws IOException;

    /** A message in memory; the array is not copied and must not change while it is validated. */
    static MessageSource of(byte[] message) {
        return () -> new ByteArrayInputStream(message);
    }

    /** A message in a file. */
    static MessageSource of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
