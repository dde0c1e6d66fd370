package se.ntjp.testcases.exchange;

/**
 * What went wrong on the wire.
 *
 * @param kind what happened
 * @param detail the library's own words, without personal data
 */
public record Failure(Kind kind, String detail) {

    /** What can happen instead of a whole answer. */
    public enum Kind {
        /** The host name does not resolve. */
        UNKNOWN_HOST,
        /** Nobody listens at the address, or a firewall refuses. */
        CONNECTION_REFUSED,
        /** No TCP connection within the connect limit. */
        CONNECT_TIMEOUT,
        /** The TLS handshake failed: the producer's certificate is not trusted, or ours is refused. */
        TLS,
        /** The connection closed before any answer. */
        NO_ANSWER,
        /** The connection was reset. */
        RESET,
        /** The whole answer did not come within the time limit; what had come is kept. */
        TIMEOUT,
        /** The connection closed before the announced end of the answer. */
        TRUNCATED,
        /** The answer was larger than the size limit; the rest was not read. */
        TOO_LARGE,
        /** What came is not HTTP. */
        NOT_HTTP;

        /** Whether the environment rather than the producer's behaviour may be at fault, so that nothing is decided. */
        public boolean environment() {
            return this == UNKNOWN_HOST || this == CONNECTION_REFUSED || this == CONNECT_TIMEOUT || this == TLS;
        }
    }
}
