package se.ntjp.testcases.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.ntjp.contracts.archive.Digests;

/** The bytes of a message body: immutable, equal by content, named by their digest. */
public final class Body {

    /** No bytes at all. */
    public static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A body of these bytes; the caller must not change the array afterwards. */
    public static Body of(byte[] bytes) {
        return new Body(bytes);
    }

    /** A body of text in UTF-8. */
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The bytes to read, without a copy. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes read as text; malformed input becomes U+FFFD. */
    public String text(Charset charset) {
        return new String(bytes, charset);
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public String digest() {
        return Digests.sha256(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
