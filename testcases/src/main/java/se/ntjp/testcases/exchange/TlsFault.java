package se.ntjp.testcases.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What can go wrong with TLS, and on whose side. Its {@link #prefix} opens the failure's detail. */
public enum TlsFault {
    /** The producer's certificate comes from an authority that we do not trust. */
    UNTRUSTED_ISSUER("untrusted-issuer"),
    /** The producer's certificate, or one above it, has expired. */
    EXPIRED("expired"),
    /** The producer's certificate, or one above it, is not valid yet. */
    NOT_YET_VALID("not-yet-valid"),
    /** The producer's certificate names another host than the address. */
    HOST_NAME("host-name"),
    /** The producer's certificate is refused for another reason, such as a weak algorithm or the wrong key usage. */
    CERTIFICATE("certificate"),
    /** The producer does not accept our certificate, or wants one and got none. */
    CLIENT_CERTIFICATE_REFUSED("client-certificate-refused"),
    /** The address says https, but plain HTTP, or something else that is not TLS, is spoken there. */
    PLAIN_HTTP_ON_TLS_PORT("plain-http-on-tls-port"),
    /** The address says http, but TLS is spoken there. */
    TLS_ON_PLAIN_HTTP_PORT("tls-on-plain-http-port"),
    /** No protocol version or cipher suite in common. */
    PROTOCOL("protocol"),
    /** The producer kept silent during the handshake. */
    HANDSHAKE_TIMEOUT("handshake-timeout"),
    /** The producer hung up during the handshake. */
    HANDSHAKE_CLOSED("handshake-closed"),
    /** Anything else about TLS. */
    OTHER("tls");

    private final String prefix;

    TlsFault(String prefix) {
        this.prefix = prefix;
    }

    /** The word that opens a failure's detail, before a colon and a blank. */
    public String prefix() {
        return prefix;
    }

    /** The fault that a failure was made of, if it is one of TLS. */
    public static Optional<TlsFault> of(Failure failure) {
        return Arrays.stream(values())
                .filter(fault ->
                        failure.kind() == Failure.Kind.TLS && failure.detail().startsWith(fault.prefix + ": "))
                .findFirst();
    }

    /** What a failure says happened, without the word that tells faults of TLS apart. */
    public static String words(Failure failure) {
        return of(failure)
                .map(fault -> failure.detail().substring(fault.prefix.length() + 2))
                .orElse(failure.detail());
    }

    /** A failure whose detail opens with the prefix; {@code words} are in English, without personal data. */
    public Failure failure(String words) {
        return new Failure(Failure.Kind.TLS, prefix + ": " + words);
    }
}
