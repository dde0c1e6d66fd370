package se.ntjp.testcases.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * One request and what came of it, as it was on the wire.
 *
 * @param id unique in a run: the test case's id, a slash and the number of the call in it, for example {@code 1.2.1/3}
 * @param request what was sent
 * @param response what came back, perhaps cut short; {@code null} where no status line came
 * @param failure what went wrong on the wire; {@code null} where a whole answer came
 * @param timings when and how long
 * @param tls the TLS session; {@code null} for plain HTTP and where no handshake was completed
 */
public record Exchange(
        String id, HttpRequest request, HttpResponse response, Failure failure, Timings timings, TlsFacts tls) {

    public Exchange {
        Objects.requireNonNull(id);
        Objects.requireNonNull(request);
        Objects.requireNonNull(timings);
        if (response == null && failure == null) {
            throw new IllegalArgumentException("Exchange %s has neither an answer nor a failure".formatted(id));
        }
    }

    /** The answer, if at least its status line came. */
    public Optional<HttpResponse> answer() {
        return Optional.ofNullable(response);
    }

    /** What went wrong on the wire, if anything did. */
    public Optional<Failure> problem() {
        return Optional.ofNullable(failure);
    }

    /** The TLS session, if there was one. */
    public Optional<TlsFacts> tlsSession() {
        return Optional.ofNullable(tls);
    }
}
