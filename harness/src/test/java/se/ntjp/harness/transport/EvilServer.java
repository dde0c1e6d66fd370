package se.ntjp.harness.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A producer on the loopback interface that knows the valid answer and gets one thing wrong every time. */
public final class EvilServer implements AutoCloseable {

    private final RawServer server;

    private EvilServer(RawServer server) {
        this.server = server;
    }

    /** Answers every request with the same valid answer, distorted. */
    public static EvilServer start(Misbehaviour misbehaviour, byte[] validAnswer) {
        return start(misbehaviour, request -> validAnswer);
    }

    /**
     * Answers every request with its own valid answer, distorted.
     *
     * @param validAnswer of the request's body the answer's, both in UTF-8
     */
    public static EvilServer start(Misbehaviour misbehaviour, UnaryOperator<byte[]> validAnswer) {
        return new EvilServer(RawServer.start(peer -> {
            while (true) {
                String request = peer.readRequest();
                String body = request.substring(request.indexOf("\r\n\r\n") + 4);
                misbehaviour.play(peer, validAnswer.apply(body.getBytes(StandardCharsets.ISO_8859_1)));
            }
        }));
    }

    /** Where it listens. */
    public URI uri() {
        return server.uri("/evil");
    }

    /** Every request so far, head and body, as Latin-1. */
    public List<String> requests() {
        return server.requests();
    }

    @Override
    public void close() {
        server.close();
    }
}
