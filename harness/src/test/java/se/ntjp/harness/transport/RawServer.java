package se.ntjp.harness.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/** A server on the loopback interface that does exactly what it is told, byte for byte, with a thread a connection. */
public final class RawServer implements AutoCloseable {

    /** What to do with one connection. It is closed when this returns or throws. */
    @FunctionalInterface
    public interface Conversation {
        void with(RawPeer peer) throws IOException;
    }

    private final ServerSocket socket;
    private final Conversation conversation;
    private final String scheme;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private RawServer(ServerSocket socket, String scheme, Conversation conversation) {
        this.socket = socket;
        this.scheme = scheme;
        this.conversation = conversation;
    }

    /** Plain TCP. */
    public static RawServer start(Conversation conversation) {
        return start(ServerSocketFactory.getDefault(), socket -> {}, conversation);
    }

    /** TLS, or any kind of socket; a TLS one may be set up further, for example to demand a client certificate. */
    public static RawServer start(
            ServerSocketFactory sockets, Consumer<SSLServerSocket> setUp, Conversation conversation) {
        try {
            ServerSocket socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            String scheme = "http";
            if (socket instanceof SSLServerSocket secure) {
                setUp.accept(secure);
                scheme = "https";
            }
            RawServer server = new RawServer(socket, scheme, conversation);
            thread(server::accept);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("No port on the loopback interface", e);
        }
    }

    /** Where it listens, with a path. */
    public URI uri(String path) {
        return URI.create(scheme + "://localhost:" + port() + path);
    }

    /** The TCP port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Every request so far, head and body, as Latin-1 text so that each character is a byte. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket accepted = socket.accept();
                connections.incrementAndGet();
                open.add(accepted);
                thread(() -> serve(accepted));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            conversation.with(new RawPeer(accepted, requests));
        } catch (IOException clientHasGone) {
            // nothing is left to talk to, and what the client saw is for the test to judge
        } finally {
            open.remove(accepted);
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Closes every socket. */
    @Override
    public void close() {
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A socket cannot be closed", e);
        }
    }
}
