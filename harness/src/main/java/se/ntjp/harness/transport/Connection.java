package se.ntjp.harness.transport;

import io.netty.channel.Channel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A connection to a producer, ready for one request at a time.
 *
 * @param channel the socket
 * @param reader sends on it and reads from it
 * @param tls TLS on it, its handshake done; empty for plain HTTP
 */
record Connection(Channel channel, AnswerReader reader, Optional<TlsSession> tls) {

    /** Whether it is not known to be closed. */
    boolean open() {
        return channel.isActive();
    }

    /** Sends a request; the answer says so if the connection turned out to be closed before anything was sent. */
    CompletableFuture<Answer> exchange(byte[] request, boolean keepAlive) {
        return reader.exchange(channel, request, keepAlive);
    }
}
