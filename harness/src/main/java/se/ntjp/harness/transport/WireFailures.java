package se.ntjp.harness.transport;

import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.TooLongFrameException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Failure.Kind;
import se.ntjp.testcases.exchange.TlsFault;

/** Puts a name to what went wrong on a connection. Details never quote an answer beyond its first eight bytes. */
final class WireFailures {

    private final Optional<TlsSession> tls;

    WireFailures(Optional<TlsSession> tls) {
        this.tls = tls;
    }

    /** Why no connection came about. */
    Failure notConnected(Origin origin, TransportSettings settings, Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return new Failure(Kind.UNKNOWN_HOST, "the name %s does not resolve".formatted(origin.host()));
        }
        if (cause instanceof TimeoutException) {
            return new Failure(Kind.UNKNOWN_HOST, "the name service did not answer about " + origin.host());
        }
        if (cause instanceof ConnectTimeoutException) {
            long millis = settings.connectTimeout().toMillis();
            return new Failure(Kind.CONNECT_TIMEOUT, "no connection to %s within %d ms".formatted(origin, millis));
        }
        if (cause instanceof IOException) {
            return new Failure(Kind.CONNECTION_REFUSED, "no connection: " + cause.getMessage());
        }
        throw new IllegalStateException("Connecting to %s failed for a reason of our own".formatted(origin), cause);
    }

    /** Why a connection broke while a request was under way, or before; empty where the fault is our own. */
    Optional<Failure> broken(Throwable cause) {
        Optional<SSLException> aboutTls = Causes.find(cause, SSLException.class);
        if (Causes.lostConnection(cause).isPresent() || aboutTls.isEmpty() || tls.isEmpty()) {
            return Causes.lostConnection(cause)
                    .map(lost -> "the connection was reset: " + lost.getMessage() + refusalHint())
                    .map(detail -> new Failure(Kind.RESET, detail));
        }
        return Optional.of(tls.get().failure(aboutTls.get()));
    }

    /** What it means that the connection was closed at this point. */
    Failure closed(PendingAnswer answer) {
        if (answer.hasStatusLine() && !answer.interim()) {
            return new Failure(Kind.TRUNCATED, "the connection was closed before the announced end of the answer");
        }
        if (answer.firstBytes().none()) {
            return new Failure(Kind.NO_ANSWER, "the connection was closed without an answer" + refusalHint());
        }
        return answer.firstBytes().mayBeHttp()
                ? new Failure(Kind.TRUNCATED, "the connection was closed in the middle of the status line")
                : notHttp(answer.firstBytes());
    }

    /** What came instead of HTTP. */
    Failure notHttp(FirstBytes bytes) {
        return bytes.tlsRecord()
                ? TlsFault.TLS_ON_PLAIN_HTTP_PORT.failure("the producer speaks TLS here, but the address says http")
                : new Failure(Kind.NOT_HTTP, "the answer begins with the bytes %s, not with HTTP/".formatted(bytes));
    }

    /** Why Netty's decoder gave up; its own words may quote the answer and are not used. */
    Failure undecodable(Throwable cause, int maxHeaderBytes) {
        if (cause instanceof TooLongFrameException) {
            return new Failure(
                    Kind.TOO_LARGE,
                    "a line of the answer's head is too long, or its lines exceed %d bytes".formatted(maxHeaderBytes));
        }
        if (cause instanceof PrematureChannelClosureException) {
            return new Failure(Kind.TRUNCATED, "the connection was closed in the middle of the header lines");
        }
        String type = cause.getClass().getSimpleName();
        return new Failure(
                Kind.NOT_HTTP, "the status line, a header line or a chunk is malformed (%s)".formatted(type));
    }

    private String refusalHint() {
        return tls.filter(TlsSession::certificateRequested)
                .map(session ->
                        "; the producer had asked for a client certificate, and a refusal in TLS 1.3 can look so")
                .orElse("");
    }
}
