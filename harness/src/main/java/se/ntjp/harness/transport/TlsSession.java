package se.ntjp.harness.transport;

import io.netty.handler.ssl.NotSslRecordException;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.TlsFacts;
import se.ntjp.testcases.exchange.TlsFault;

/** TLS on one connection: the engine, what was negotiated, and the words for what went wrong. */
final class TlsSession {

    private static final Pattern ALERT = Pattern.compile("Received fatal alert: (\\w+)");
    private static final Pattern NOTHING_IN_COMMON =
            Pattern.compile("protocol version|No appropriate protocol|cipher", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ABOUT_OUR_CERTIFICATE = Set.of(
            "bad_certificate",
            "unsupported_certificate",
            "certificate_revoked",
            "certificate_expired",
            "certificate_unknown",
            "certificate_required",
            "unknown_ca",
            "access_denied");
    private static final Set<String> ABOUT_THE_PROTOCOL =
            Set.of("protocol_version", "insufficient_security", "handshake_failure", "illegal_parameter");

    private final SSLEngine engine;
    private final ClientIdentity identity;

    TlsSession(SSLEngine engine, ClientIdentity identity) {
        this.engine = engine;
        this.identity = identity;
    }

    SSLEngine engine() {
        return engine;
    }

    boolean certificateRequested() {
        return identity.requested();
    }

    /** What was negotiated; only after the handshake. */
    TlsFacts facts() {
        SSLSession session = engine.getSession();
        try {
            X509Certificate producer = (X509Certificate) session.getPeerCertificates()[0];
            return new TlsFacts(
                    session.getProtocol(),
                    session.getCipherSuite(),
                    producer.getSubjectX500Principal().getName(),
                    producer.getIssuerX500Principal().getName(),
                    producer.getNotAfter().toInstant(),
                    identity.given());
        } catch (SSLPeerUnverifiedException e) {
            throw new IllegalStateException("A finished handshake has the producer's certificate", e);
        }
    }

    /** What a fault of TLS means, and on whose side it is. */
    Failure failure(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof RejectedCertificate rejected) {
                return rejected.fault().failure(rejected.getMessage());
            }
            if (each instanceof NotSslRecordException) {
                return TlsFault.PLAIN_HTTP_ON_TLS_PORT.failure("the address says https, but the answer is not TLS");
            }
            if (each instanceof SslHandshakeTimeoutException) {
                return TlsFault.HANDSHAKE_TIMEOUT.failure("the producer kept silent; is plain HTTP spoken there?");
            }
            Matcher alert = ALERT.matcher(String.valueOf(each.getMessage()));
            if (alert.find()) {
                return alert(alert.group(1));
            }
        }
        if (NOTHING_IN_COMMON.matcher(message(error)).find()) {
            return TlsFault.PROTOCOL.failure(message(error));
        }
        boolean lost = Causes.lostConnection(error).isPresent();
        if (lost || message(error).contains("Connection closed while")) {
            return TlsFault.HANDSHAKE_CLOSED.failure("the producer hung up during the handshake");
        }
        return TlsFault.OTHER.failure(message(error));
    }

    private Failure alert(String alert) {
        if (ABOUT_OUR_CERTIFICATE.contains(alert) || identity.requested() && alert.equals("handshake_failure")) {
            return TlsFault.CLIENT_CERTIFICATE_REFUSED.failure(
                    identity.given()
                            ? "the producer refused our certificate (alert %s)".formatted(alert)
                            : "the producer wants a certificate of an issuer it accepts, and got none (alert %s)"
                                    .formatted(alert));
        }
        if (ABOUT_THE_PROTOCOL.contains(alert)) {
            return TlsFault.PROTOCOL.failure("no protocol or cipher suite in common (alert %s)".formatted(alert));
        }
        return TlsFault.OTHER.failure("the producer ended the session (alert %s)".formatted(alert));
    }

    private static String message(Throwable error) {
        return String.valueOf(error.getMessage());
    }
}
