package se.ntjp.harness.installed.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.TlsFault;

/** What went wrong on the wire, from the exception that SoapUI names first in a step's messages. */
final class WireWords {

    private static final Pattern EXCEPTION =
            Pattern.compile("^(?:[a-z][a-z0-9_]*\\.)+([A-Z]\\w*)(?::\\s*(.*))?$", Pattern.DOTALL);

    private WireWords() {}

    /** The failure; empty where the words are not those of an exception of the wire. */
    static Optional<Failure> of(String words) {
        Matcher found = EXCEPTION.matcher(words.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String said = words.strip().lines().findFirst().orElse("");
        boolean late = said.contains("timed out");
        switch (found.group(1)) {
            case "UnknownHostException":
                return failure(Failure.Kind.UNKNOWN_HOST, said);
            case "HttpHostConnectException", "ConnectException", "NoRouteToHostException":
                return failure(late ? Failure.Kind.CONNECT_TIMEOUT : Failure.Kind.CONNECTION_REFUSED, said);
            case "ConnectTimeoutException":
                return failure(Failure.Kind.CONNECT_TIMEOUT, said);
            case "SocketTimeoutException":
                return failure(Failure.Kind.TIMEOUT, said);
            case "SSLException", "SSLHandshakeException", "SSLPeerUnverifiedException", "SSLProtocolException":
                return Optional.of(TlsFault.OTHER.failure(said));
            case "SocketException":
                return failure(said.contains("reset") ? Failure.Kind.RESET : Failure.Kind.NO_ANSWER, said);
            case "NoHttpResponseException":
                return failure(Failure.Kind.NO_ANSWER, said);
            case "ConnectionClosedException", "TruncatedChunkException":
                return failure(Failure.Kind.TRUNCATED, said);
            default:
                return Optional.empty();
        }
    }

    private static Optional<Failure> failure(Failure.Kind kind, String words) {
        return Optional.of(new Failure(kind, words));
    }
}
