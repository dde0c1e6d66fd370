package se.ntjp.testcases.exchange;

import java.util.List;
import java.util.Optional;

/**
 * An answer as it came.
 *
 * @param status the HTTP status code
 * @param headers every header line, in order
 * @param body the bytes after chunked transfer coding is undone, but still in any Content-Encoding; what had come where
 *     the answer was cut short
 */
public record HttpResponse(int status, List<Header> headers, Body body) {

    public HttpResponse {
        headers = List.copyOf(headers);
    }

    /** The first header of this name, whatever its letter case. */
    public Optional<String> header(String name) {
        return Headers.value(headers, name);
    }
}
