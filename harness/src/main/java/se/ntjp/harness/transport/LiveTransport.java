package se.ntjp.harness.transport;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;

/**
 * Sends to the system under test over the network. May be used by several threads at once, each of which waits for its
 * own answer; connections are kept alive and shared as the platform does. A request is sent once: never again after a
 * reset, and no redirect is followed.
 */
public final class LiveTransport implements Transport {

    private static final int LOOPS = 4;
    private static final int SHUTDOWN_MILLIS = 500;

    private final Clock clock;
    private final LongSupplier nanos;
    private final EventLoopGroup loops;
    private final ExecutorService lookups;
    private final InFlight inFlight = new InFlight();
    private final IdleConnections idle = new IdleConnections();
    private final Dialer dialer;

    /**
     * @param settings limits and certificates
     * @param clock for when an exchange started, and whether a certificate has expired
     * @param nanos a steady ticker in nanoseconds, such as {@code System::nanoTime}
     * @throws TransportException for a key or trust store that cannot be used, naming the file and what to do
     */
    public LiveTransport(TransportSettings settings, Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        TlsMaterial material = TlsMaterial.load(settings.tls(), clock);
        this.loops = new MultiThreadIoEventLoopGroup(
                LOOPS, new DefaultThreadFactory("ntjp-transport", true), NioIoHandler.newFactory());
        this.lookups = Executors.newCachedThreadPool(new DefaultThreadFactory("ntjp-lookup", true));
        this.dialer = new Dialer(settings, material, loops, lookups, nanos, inFlight);
    }

    /** The usual one, with the machine's clocks. */
    public static LiveTransport of(TransportSettings settings) {
        return new LiveTransport(settings, Clock.systemUTC(), System::nanoTime);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for a request that cannot be sent: an address that is not http or https, or a
     *     header line that would break the message apart
     * @throws CancellationException where the calling thread was interrupted, which it stays, or the transport closed
     */
    @Override
    public Exchange send(String id, HttpRequest request) {
        Origin origin = Origin.of(request.target());
        byte[] bytes = RequestBytes.of(request);
        try {
            return send(id, request, origin, bytes);
        } catch (RejectedExecutionException e) {
            throw InFlight.closed();
        }
    }

    private Exchange send(String id, HttpRequest request, Origin origin, byte[] bytes) {
        boolean keepAlive = RequestBytes.keepsAlive(request);
        Stopwatch watch = new Stopwatch(clock, nanos);
        for (Optional<Connection> used = idle.take(origin); used.isPresent(); used = idle.take(origin)) {
            Answer answer = exchange(id, origin, used.get(), bytes, keepAlive);
            if (answer.sent()) {
                return exchange(id, request, answer, watch, used.get());
            }
        }
        try {
            Connection fresh = dialer.dial(origin, watch);
            return exchange(id, request, exchange(id, origin, fresh, bytes, keepAlive), watch, fresh);
        } catch (Dialer.NoConnection e) {
            return new Exchange(id, request, null, e.failure(), watch.failed(), null);
        }
    }

    private Answer exchange(String id, Origin origin, Connection connection, byte[] bytes, boolean keepAlive) {
        try {
            Answer answer = inFlight.await(connection.exchange(bytes, keepAlive));
            if (answer.reusable()) {
                idle.give(origin, connection);
            }
            return answer;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Exchange %s failed for a reason of our own".formatted(id), e.getCause());
        }
    }

    private static Exchange exchange(
            String id, HttpRequest request, Answer answer, Stopwatch watch, Connection connection) {
        return new Exchange(
                id,
                request,
                answer.response(),
                answer.failure(),
                watch.of(answer),
                connection.tls().map(TlsSession::facts).orElse(null));
    }

    /** Ends every exchange under way and closes every connection, within a second. */
    @Override
    public void close() {
        inFlight.close();
        lookups.shutdownNow();
        loops.shutdownGracefully(0, SHUTDOWN_MILLIS, TimeUnit.MILLISECONDS).awaitUninterruptibly(SHUTDOWN_MILLIS);
    }
}
