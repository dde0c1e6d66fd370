package se.ntjp.stubs.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands calls to a responder and its answers to Jetty. However large a body is, little of it is held in memory. */
final class RespondingHandler extends Handler.Abstract {

    /** What is held of a body: room for the largest Update that the index accepts, several times over. */
    private static final int MAX_BODY = 4 << 20;

    /** What is read and thrown away, so that the caller gets to read why its body is refused. */
    private static final long MAX_DISCARDED = 256L << 20;

    private final Predicate<String> paths;
    private final HttpResponder responder;

    RespondingHandler(Predicate<String> paths, HttpResponder responder) {
        this.paths = paths;
        this.responder = responder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!paths.test(Request.getPathInContext(request))) {
            return false;
        }
        HttpAnswer answer = responder.answer(call(request));
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        answer.headers().forEach(header -> response.getHeaders().add(header.name(), header.value()));
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static HttpCall call(Request request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.put(field.getName().toLowerCase(Locale.ROOT), field.getValue() == null ? "" : field.getValue());
        }
        try (InputStream content = Content.Source.asInputStream(request)) {
            byte[] body = content.readNBytes(MAX_BODY);
            long rest = body.length < MAX_BODY ? 0 : discard(content);
            return new HttpCall(
                    request.getMethod(),
                    Request.getPathInContext(request),
                    Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""),
                    headers,
                    body,
                    rest > 0);
        }
    }

    private static long discard(InputStream content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long discarded = 0;
        for (int read = 0; read >= 0 && discarded < MAX_DISCARDED; read = content.read(buffer)) {
            discarded += read;
        }
        return discarded;
    }
}
