package se.ntjp.testcases.exchange;

import java.net.URI;
import java.util.List;

/**
 * A POST as it was sent.
 *
 * @param target the producer's URL
 * @param headers every header line, in order
 * @param body the envelope's bytes
 */
public record HttpRequest(URI target, List<Header> headers, Body body) {

    public HttpRequest {
        headers = List.copyOf(headers);
    }
}
