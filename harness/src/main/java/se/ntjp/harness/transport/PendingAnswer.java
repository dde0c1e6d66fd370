package se.ntjp.harness.transport;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpResponse;

/** The answer to the request that is under way, as far as it has come. Belongs to the connection's event loop. */
final class PendingAnswer {

    private final CompletableFuture<Answer> future = new CompletableFuture<>();
    private final LongSupplier nanos;
    private final int maxBytes;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Header> trailers = new ArrayList<>();
    private final FirstBytes firstBytes = new FirstBytes();
    private io.netty.handler.codec.http.HttpResponse message;
    private boolean sent;
    private boolean wholeSent;
    private boolean firstByteSeen;
    private long sentAt;
    private long firstByteAt;

    PendingAnswer(LongSupplier nanos, int maxBytes) {
        this.nanos = nanos;
        this.maxBytes = maxBytes;
    }

    CompletableFuture<Answer> future() {
        return future;
    }

    void sendingBegins() {
        sent = true;
    }

    void lastByteSent() {
        wholeSent = true;
        sentAt = nanos.getAsLong();
    }

    boolean wholeRequestSent() {
        return wholeSent;
    }

    /** Notes raw bytes as they arrive. */
    FirstBytes received(ByteBuf bytes) {
        if (!firstByteSeen) {
            firstByteSeen = true;
            firstByteAt = nanos.getAsLong();
        }
        firstBytes.add(bytes);
        return firstBytes;
    }

    FirstBytes firstBytes() {
        return firstBytes;
    }

    /** Notes a status line; header lines follow into the same message. */
    void statusLine(HttpMessage start) {
        message = (io.netty.handler.codec.http.HttpResponse) start;
    }

    boolean hasStatusLine() {
        return message != null;
    }

    int status() {
        return message.status().code();
    }

    /** Whether this is a 1xx that only announces the answer. */
    boolean interim() {
        return message != null && status() / 100 == 1 && status() != 101;
    }

    /** Forgets a 1xx, whose answer is still to come. */
    void forgetInterim() {
        message = null;
        firstBytes.reset();
    }

    boolean keepsAlive() {
        return HttpUtil.isKeepAlive(message) && status() != 101;
    }

    /** Adds to the body what fits; answers whether all of it did. */
    boolean append(ByteBuf content) {
        int fitting = Math.min(content.readableBytes(), maxBytes - body.size());
        boolean all = fitting == content.readableBytes();
        try {
            content.readBytes(body, fitting);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be written", e);
        }
        return all;
    }

    void trailers(HttpHeaders lines) {
        trailers.addAll(list(lines));
    }

    /** Ends the exchange; {@code failure} is {@code null} for a whole answer. */
    void finish(Failure failure, boolean reusable) {
        long now = nanos.getAsLong();
        long lastSent = wholeSent ? sentAt : now;
        long first = firstByteSeen ? Math.max(firstByteAt, lastSent) : lastSent;
        future.complete(new Answer(response(), failure, sent, reusable, lastSent, first, now));
    }

    /** Ends the exchange for a fault of our own, which the sender gets to see as an exception. */
    void abort(Throwable cause) {
        future.completeExceptionally(cause);
    }

    private HttpResponse response() {
        if (message == null || interim()) {
            return null;
        }
        List<Header> lines = new ArrayList<>(list(message.headers()));
        lines.addAll(trailers);
        return new HttpResponse(status(), lines, Body.of(body.toByteArray()));
    }

    private static List<Header> list(HttpHeaders lines) {
        List<Header> list = new ArrayList<>();
        lines.iteratorCharSequence()
                .forEachRemaining(line -> list.add(new Header(
                        line.getKey().toString(), line.getValue().toString().strip())));
        return list;
    }
}
