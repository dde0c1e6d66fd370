package se.ntjp.stubs.http;

import java.util.List;
import se.ntjp.testcases.exchange.Header;

/**
 * What goes back to the caller, byte by byte.
 *
 * @param status the HTTP status
 * @param contentType the value of Content-Type
 * @param headers further headers, in order
 * @param body the bytes
 */
public record HttpAnswer(int status, String contentType, List<Header> headers, byte[] body) {

    public HttpAnswer {
        headers = List.copyOf(headers);
    }

    /** An answer without further headers. */
    public HttpAnswer(int status, String contentType, byte[] body) {
        this(status, contentType, List.of(), body);
    }
}
