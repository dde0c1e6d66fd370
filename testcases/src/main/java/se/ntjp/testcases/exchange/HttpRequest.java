package se.ntjp.testcases.exchange;

import java.net.URI;
import java.util.List;

/**
 * A request as it was sent.
 *
 * @param method for example {@code POST}
 * @param target the producer's URL
 * @param headers every header line, in order
 * @param body the bytes of the body
 */
public record HttpRequest(String method, URI target, List<Header> headers, Body body) {

    public HttpRequest {
        headers = List.copyOf(headers);
    }

    /** A POST, which every SOAP request is. */
    public HttpRequest(URI target, List<Header> headers, Body body) {
        this("POST", target, headers, body);
    }
}
