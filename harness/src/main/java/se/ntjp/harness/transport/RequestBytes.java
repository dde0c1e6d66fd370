package se.ntjp.harness.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;

/** A request as it goes out: request line, the given header lines and nothing else, body. */
final class RequestBytes {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

    private RequestBytes() {}

    /** @throws IllegalArgumentException for a header line that would break the message apart, naming it */
    static byte[] of(HttpRequest request) {
        if (!TOKEN.matcher(request.method()).matches()) {
            throw new IllegalArgumentException("Method \"%s\" cannot be sent: expected a word such as GET or POST"
                    .formatted(request.method().replaceAll("\\s", " ")));
        }
        StringBuilder head = new StringBuilder(request.method())
                .append(' ')
                .append(target(request.target()))
                .append(" HTTP/1.1\r\n");
        for (Header header : request.headers()) {
            if (!TOKEN.matcher(header.name()).matches()
                    || !VALUE.matcher(header.value()).matches()) {
                throw new IllegalArgumentException(
                        "Header \"%s\" cannot be sent: a name is letters, digits and hyphens, a value one line of Latin-1"
                                .formatted(header.name().replaceAll("\\s", " ")));
            }
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] body = request.body().bytes();
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** Whether the request itself lets the connection live on. */
    static boolean keepsAlive(HttpRequest request) {
        return request.headers().stream()
                .noneMatch(header -> header.name().equalsIgnoreCase("connection")
                        && header.value().equalsIgnoreCase("close"));
    }

    private static String target(URI uri) {
        URI ascii = URI.create(uri.toASCIIString());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }
}
