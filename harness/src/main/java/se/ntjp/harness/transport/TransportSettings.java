package se.ntjp.harness.transport;

import java.time.Duration;

/**
 * The limits of an exchange.
 *
 * @param connectTimeout for the TCP connection, once the name is resolved
 * @param handshakeTimeout for the TLS handshake
 * @param responseTime from the start of sending to the last byte of the answer, however steadily it drips
 * @param maxBytes of an answer's body; what is beyond is not read
 * @param maxHeaderBytes of an answer's header lines together
 * @param tls certificates and host names
 */
public record TransportSettings(
        Duration connectTimeout,
        Duration handshakeTimeout,
        Duration responseTime,
        int maxBytes,
        int maxHeaderBytes,
        TlsSettings tls) {

    public TransportSettings {
        positive("connectTimeout", connectTimeout.toMillis());
        positive("handshakeTimeout", handshakeTimeout.toMillis());
        positive("responseTime", responseTime.toMillis());
        positive("maxBytes", maxBytes);
        positive("maxHeaderBytes", maxHeaderBytes);
    }

    /** The platform's: 2 s to connect, 10 s to shake hands, 27 s for the whole answer, 50 MB (vp.md §2). */
    public static TransportSettings defaults() {
        return new TransportSettings(
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofSeconds(27),
                50 * 1024 * 1024,
                64 * 1024,
                TlsSettings.defaults());
    }

    /** The same with another limit for connecting. */
    public TransportSettings withConnectTimeout(Duration limit) {
        return new TransportSettings(limit, handshakeTimeout, responseTime, maxBytes, maxHeaderBytes, tls);
    }

    /** The same with another limit for the handshake. */
    public TransportSettings withHandshakeTimeout(Duration limit) {
        return new TransportSettings(connectTimeout, limit, responseTime, maxBytes, maxHeaderBytes, tls);
    }

    /** The same with another limit for the whole answer. */
    public TransportSettings withResponseTime(Duration limit) {
        return new TransportSettings(connectTimeout, handshakeTimeout, limit, maxBytes, maxHeaderBytes, tls);
    }

    /** The same with another limit for the answer's size. */
    public TransportSettings withMaxBytes(int limit) {
        return new TransportSettings(connectTimeout, handshakeTimeout, responseTime, limit, maxHeaderBytes, tls);
    }

    /** The same with another limit for the header lines. */
    public TransportSettings withMaxHeaderBytes(int limit) {
        return new TransportSettings(connectTimeout, handshakeTimeout, responseTime, maxBytes, limit, tls);
    }

    /** The same with other certificates. */
    public TransportSettings withTls(TlsSettings settings) {
        return new TransportSettings(
                connectTimeout, handshakeTimeout, responseTime, maxBytes, maxHeaderBytes, settings);
    }

    private static void positive(String option, long value) {
        if (value <= 0) {
            throw new TransportException("%s must be more than zero, but is %d".formatted(option, value));
        }
    }
}
