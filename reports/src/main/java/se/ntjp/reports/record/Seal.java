package se.ntjp.reports.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import se.ntjp.contracts.archive.Digests;

/**
 * How a journal's lines hang together: {@code {"seal":"…","event":{…}}}, where the seal is the SHA-256 of the seal before
 * it and the event's bytes. So every line vouches for all before it, and a changed line is found by its number.
 *
 * <p>It shows changes, not who made them: that is the business of signing.
 */
final class Seal {

    /** What stands before the first line's seal. */
    static final String NONE = "";

    private static final byte[] BEFORE = "{\"seal\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BETWEEN = "\",\"event\":".getBytes(StandardCharsets.US_ASCII);
    private static final int SEAL = 64;
    private static final int EVENT = BEFORE.length + SEAL + BETWEEN.length;

    private Seal() {}

    /**
     * A line taken apart.
     *
     * @param seal what it says
     * @param event the event's JSON
     */
    record Line(String seal, byte[] event) {

        /** Whether nothing in it has changed, given the seal before it. */
        boolean holds(String previous) {
            return seal.equals(of(previous, event));
        }
    }

    /** The seal of an event that follows a line with this seal. */
    static String of(String previous, byte[] event) {
        return Digests.sha256(previous.getBytes(StandardCharsets.US_ASCII), event);
    }

    /** The line with its line feed. */
    static byte[] line(String seal, byte[] event) {
        byte[] line = new byte[EVENT + event.length + 2];
        System.arraycopy(BEFORE, 0, line, 0, BEFORE.length);
        System.arraycopy(seal.getBytes(StandardCharsets.US_ASCII), 0, line, BEFORE.length, SEAL);
        System.arraycopy(BETWEEN, 0, line, BEFORE.length + SEAL, BETWEEN.length);
        System.arraycopy(event, 0, line, EVENT, event.length);
        line[line.length - 2] = '}';
        line[line.length - 1] = '\n';
        return line;
    }

    /** Takes a line without its line feed apart; empty where it is not such a line. */
    static Optional<Line> parse(byte[] line) {
        if (line.length < EVENT + 3
                || line[line.length - 1] != '}'
                || !Arrays.equals(line, 0, BEFORE.length, BEFORE, 0, BEFORE.length)
                || !Arrays.equals(line, BEFORE.length + SEAL, EVENT, BETWEEN, 0, BETWEEN.length)) {
            return Optional.empty();
        }
        String seal = new String(line, BEFORE.length, SEAL, StandardCharsets.ISO_8859_1);
        return Optional.of(new Line(seal, Arrays.copyOfRange(line, EVENT, line.length - 1)));
    }
}
