package se.ntjp.stubs.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server on 127.0.0.1 that nobody outside this machine reaches. It does not name itself in its answers. */
public final class LocalServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int MAX_THREADS = 64;

    private final Server server;
    private final URI address;

    private LocalServer(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param path where it answers, beginning with a slash; every other path is 404
     * @param port 0 for any free one
     * @throws UncheckedIOException where the port cannot be had
     */
    public static LocalServer start(String path, int port, HttpResponder responder) {
        return start(path, port, new RespondingHandler(path::equals, responder));
    }

    /**
     * Starts a server that hands every path to the responder.
     *
     * @param path the one that {@link #address()} names
     */
    public static LocalServer startForEveryPath(String path, int port, HttpResponder responder) {
        return start(path, port, new RespondingHandler(any -> true, responder));
    }

    private static LocalServer start(String path, int port, Handler handler) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName("stub");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            stop(server);
            throw new UncheckedIOException(new IOException(
                    "A stub cannot listen at %s:%d: %s. Choose another port, or 0 for any free one."
                            .formatted(HOST, port, e.getMessage()),
                    e));
        }
        return new LocalServer(server, URI.create("http://%s:%d%s".formatted(HOST, connector.getLocalPort(), path)));
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** Stops it; calls that are being answered are broken off. */
    @Override
    public void close() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The stub's server does not stop: " + e.getMessage(), e);
        }
    }
}
