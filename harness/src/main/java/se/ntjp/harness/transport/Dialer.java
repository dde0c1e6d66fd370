package se.ntjp.harness.transport;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import se.ntjp.testcases.exchange.Failure;

/** Makes connections: looks up the name, connects, shakes hands. No proxy, whatever the environment says. */
final class Dialer {

    private static final int LOOKUP_SECONDS = 10;

    private final TransportSettings settings;
    private final TlsMaterial material;
    private final EventLoopGroup loops;
    private final Executor lookups;
    private final LongSupplier nanos;
    private final InFlight inFlight;

    Dialer(
            TransportSettings settings,
            TlsMaterial material,
            EventLoopGroup loops,
            Executor lookups,
            LongSupplier nanos,
            InFlight inFlight) {
        this.settings = settings;
        this.material = material;
        this.loops = loops;
        this.lookups = lookups;
        this.nanos = nanos;
        this.inFlight = inFlight;
    }

    /** No connection came about. */
    static final class NoConnection extends Exception {

        private final transient Failure failure;

        private NoConnection(Failure failure) {
            super(failure.detail());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /** A new connection, its handshake done. The calling thread waits. */
    Connection dial(Origin origin, Stopwatch watch) throws NoConnection {
        Optional<TlsSession> tls =
                origin.tls() ? Optional.of(material.session(origin.host(), origin.port())) : Optional.empty();
        WireFailures failures = new WireFailures(tls);
        AnswerReader reader = new AnswerReader(settings, nanos, failures);
        Optional<SslHandler> handler = tls.map(session -> new SslHandler(session.engine()));
        handler.ifPresent(
                ssl -> ssl.setHandshakeTimeoutMillis(settings.handshakeTimeout().toMillis()));
        Channel channel;
        try {
            InetAddress address = inFlight.await(lookup(origin.host()));
            channel = inFlight.await(connect(new InetSocketAddress(address, origin.port()), handler, reader));
            watch.connected(watch.now());
        } catch (ExecutionException e) {
            throw new NoConnection(failures.notConnected(origin, settings, e.getCause()));
        }
        if (handler.isPresent()) {
            try {
                inFlight.await(handshake(handler.get(), channel));
                watch.secured(watch.now());
            } catch (ExecutionException e) {
                watch.secured(watch.now());
                throw new NoConnection(tls.orElseThrow().failure(e.getCause()));
            }
        }
        return new Connection(channel, reader, tls);
    }

    private CompletableFuture<InetAddress> lookup(String host) {
        CompletableFuture<InetAddress> found = new CompletableFuture<>();
        lookups.execute(() -> {
            try {
                found.complete(InetAddress.getByName(host));
            } catch (UnknownHostException e) {
                found.completeExceptionally(e);
            }
        });
        return found.orTimeout(LOOKUP_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Channel> connect(
            InetSocketAddress address, Optional<SslHandler> handler, AnswerReader reader) {
        CompletableFuture<Channel> connected = new CompletableFuture<>();
        new Bootstrap()
                .group(loops)
                .channel(NioSocketChannel.class)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(settings.connectTimeout().toMillis()))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        handler.ifPresent(channel.pipeline()::addLast);
                        channel.pipeline().addLast(reader.decoder(), reader);
                    }
                })
                .connect(address)
                .addListener((ChannelFuture done) -> {
                    if (!done.isSuccess()) {
                        connected.completeExceptionally(done.cause());
                    } else if (!connected.complete(done.channel())) {
                        done.channel().close();
                    }
                });
        return connected;
    }

    private static CompletableFuture<Channel> handshake(SslHandler handler, Channel channel) {
        CompletableFuture<Channel> secured = new CompletableFuture<>();
        secured.whenComplete((done, error) -> {
            if (error != null) {
                channel.close();
            }
        });
        handler.handshakeFuture().addListener(done -> {
            if (done.isSuccess()) {
                secured.complete(channel);
            } else {
                secured.completeExceptionally(done.cause());
            }
        });
        return secured;
    }
}
