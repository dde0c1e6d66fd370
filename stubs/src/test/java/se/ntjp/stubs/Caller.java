package se.ntjp.stubs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Calls a stub over a real socket, as a consumer or as somebody who means harm. */
public final class Caller {

    private static final Duration NEVER_A_HANG = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Caller(URI address) {
        this.address = address;
        headers.put("Content-Type", "text/xml; charset=UTF-8");
    }

    /** The same caller with another header; without it where the value is empty. */
    public Caller header(String name, String value) {
        Caller other = new Caller(address);
        other.headers.clear();
        other.headers.putAll(headers);
        other.headers.remove(name);
        if (!value.isEmpty()) {
            other.headers.put(name, value);
        }
        return other;
    }

    public Reply post(String message) {
        return post(message.getBytes(StandardCharsets.UTF_8));
    }

    public Reply post(byte[] message) {
        return send("POST", BodyPublishers.ofByteArray(message));
    }

    public Reply send(String method, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(NEVER_A_HANG).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
