package se.ntjp.harness.transport;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The first bytes of an answer: enough to tell HTTP from TLS and from anything else, too few to tell about a person. */
final class FirstBytes {

    private static final byte[] HTTP = "HTTP/".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes = new byte[8];
    private int count;

    /** Notes bytes without consuming them; line ends ahead of the status line do not count. */
    void add(ByteBuf buffer) {
        for (int i = buffer.readerIndex(); i < buffer.writerIndex() && count < bytes.length; i++) {
            byte next = buffer.getByte(i);
            if (count > 0 || next != '\r' && next != '\n') {
                bytes[count++] = next;
            }
        }
    }

    void reset() {
        count = 0;
    }

    boolean none() {
        return count == 0;
    }

    boolean mayBeHttp() {
        int compared = Math.min(count, HTTP.length);
        return Arrays.equals(bytes, 0, compared, HTTP, 0, compared);
    }

    /** Whether they are a TLS alert or handshake record: HTTP was spoken to a TLS port. */
    boolean tlsRecord() {
        return count > 1 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 3;
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, count);
    }
}
