package se.ntjp.harness.transport;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Failure.Kind;

/** Sends a request and reads its answer on one connection, one at a time. Its state belongs to the event loop. */
final class AnswerReader extends ChannelInboundHandlerAdapter {

    private final TransportSettings settings;
    private final LongSupplier nanos;
    private final WireFailures failures;
    private final AnswerDecoder decoder;
    private PendingAnswer pending;
    private boolean keepAliveWanted;
    private Future<?> limit;
    private Throwable lastError;

    AnswerReader(TransportSettings settings, LongSupplier nanos, WireFailures failures) {
        this.settings = settings;
        this.nanos = nanos;
        this.failures = failures;
        this.decoder = new AnswerDecoder(this, settings.maxHeaderBytes());
    }

    AnswerDecoder decoder() {
        return decoder;
    }

    /** Sends a request; the connection must be idle. Cancelling the future closes the connection. */
    CompletableFuture<Answer> exchange(Channel channel, byte[] request, boolean keepAlive) {
        PendingAnswer answer = new PendingAnswer(nanos, settings.maxBytes());
        answer.future().whenComplete((result, error) -> {
            if (error != null) {
                channel.close();
            }
        });
        afterNextLook(channel, () -> begin(channel, answer, request, keepAlive));
        return answer.future();
    }

    /** Runs work once the loop has looked at its sockets again, so that an end that has arrived already is seen first. */
    private static void afterNextLook(Channel channel, Runnable work) {
        SingleThreadEventLoop loop = (SingleThreadEventLoop) channel.eventLoop();
        loop.executeAfterEventLoopIteration(() -> loop.execute(work));
    }

    private void begin(Channel channel, PendingAnswer answer, byte[] request, boolean keepAlive) {
        if (!channel.isActive()) {
            Optional<Failure> known = Optional.ofNullable(lastError).flatMap(failures::broken);
            answer.finish(known.orElseGet(() -> failures.closed(answer)), false);
            return;
        }
        pending = answer;
        keepAliveWanted = keepAlive;
        answer.sendingBegins();
        long millis = settings.responseTime().toMillis();
        limit = channel.eventLoop()
                .schedule(
                        () -> fail(channel, new Failure(Kind.TIMEOUT, "no whole answer within " + millis + " ms")),
                        millis,
                        TimeUnit.MILLISECONDS);
        channel.writeAndFlush(Unpooled.wrappedBuffer(request)).addListener(written -> {
            if (written.isSuccess()) {
                answer.lastByteSent();
            } else if (pending == answer && !(written.cause() instanceof ClosedChannelException)) {
                broken(channel, written.cause());
            }
        });
    }

    /** Raw bytes came. On an idle connection they belong to no request, so it is not used again. */
    void received(ChannelHandlerContext ctx, ByteBuf bytes) {
        if (pending == null) {
            ctx.close();
        } else if (!pending.received(bytes).mayBeHttp()) {
            fail(ctx.channel(), failures.notHttp(pending.firstBytes()));
        }
    }

    void statusLine(HttpMessage message) {
        if (pending != null) {
            pending.statusLine(message);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        try {
            if (pending != null) {
                read(ctx.channel(), (HttpObject) message);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void read(Channel channel, HttpObject part) {
        if (part.decoderResult().isFailure()) {
            fail(channel, failures.undecodable(part.decoderResult().cause(), settings.maxHeaderBytes()));
        } else if (part instanceof HttpContent content && !pending.append(content.content())) {
            String detail = "the answer's body is larger than " + settings.maxBytes() + " bytes";
            fail(channel, new Failure(Kind.TOO_LARGE, detail));
        } else if (part instanceof LastHttpContent last) {
            end(channel, last);
        }
    }

    private void end(Channel channel, LastHttpContent last) {
        if (pending.interim()) {
            pending.forgetInterim();
            return;
        }
        pending.trailers(last.trailingHeaders());
        boolean reusable = keepAliveWanted
                && pending.keepsAlive()
                && pending.wholeRequestSent()
                && decoder.unread() == 0
                && channel.isActive();
        finish(channel, null, reusable);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        lastError = cause;
        if (pending == null) {
            ctx.close();
        } else {
            broken(ctx.channel(), cause);
        }
    }

    private void broken(Channel channel, Throwable cause) {
        failures.broken(cause).ifPresentOrElse(failure -> fail(channel, failure), () -> pending.abort(cause));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        if (pending != null) {
            fail(ctx.channel(), failures.closed(pending));
        }
    }

    private void fail(Channel channel, Failure failure) {
        if (pending != null) {
            finish(channel, failure, false);
        }
    }

    private void finish(Channel channel, Failure failure, boolean reusable) {
        PendingAnswer ended = pending;
        pending = null;
        limit.cancel(false);
        if (!reusable) {
            channel.close();
        }
        ended.finish(failure, reusable);
    }
}
