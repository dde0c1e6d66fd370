package se.ntjp.stubs.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a caller sent.
 *
 * @param method for example {@code POST}
 * @param path of the request, decoded
 * @param query without the question mark; empty for none
 * @param headers value by name in lower case
 * @param body the whole body, or its first bytes where it is larger than is read
 * @param tooLarge whether it is
 */
public record HttpCall(
        String method, String path, String query, Map<String, String> headers, byte[] body, boolean tooLarge) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** A header's value, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The same call with another body. */
    public HttpCall with(byte[] other) {
        return new HttpCall(method, path, query, headers, other, tooLarge);
    }

    /** The same call without a header. */
    public HttpCall without(String header) {
        Map<String, String> others = new TreeMap<>(headers);
        others.remove(header.toLowerCase(Locale.ROOT));
        return new HttpCall(method, path, query, others, body, tooLarge);
    }
}
