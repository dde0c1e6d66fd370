package se.ntjp.harness.transport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client at the other end of a {@link RawServer}'s connection. */
public final class RawPeer {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)\r\n");

    private final Socket socket;
    private final InputStream in;
    private final List<String> requests;

    RawPeer(Socket socket, List<String> requests) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.requests = requests;
    }

    /** Reads a whole request, head and body, as Latin-1. Throws when the client has closed the connection. */
    public String readRequest() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!text(bytes).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The client closed the connection");
            }
            bytes.write(next);
        }
        Matcher length = LENGTH.matcher(text(bytes));
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        String request = text(bytes);
        requests.add(request);
        return request;
    }

    /** Writes bytes as they are. */
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Writes Latin-1 text. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a whole answer with a Content-Length. */
    public void answer(String statusLine, String contentType, byte[] body) throws IOException {
        write("HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(statusLine, contentType, body.length));
        write(body);
    }

    /** Writes a whole answer of text, with status 200. */
    public void answer(String body) throws IOException {
        answer("200 OK", "text/xml;charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps silent until the client hangs up. */
    public void awaitClientClose() throws IOException {
        while (in.read() >= 0) {
            continue;
        }
    }

    /** Waits until the client has sent something. */
    public void awaitFirstByte() throws IOException {
        in.read();
    }

    /** Closes in good order. */
    public void hangUp() throws IOException {
        socket.close();
    }

    /** Waits while the client does too. */
    public void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new InterruptedIOException("The server is stopped");
        }
    }

    /** Closes with a TCP reset instead of an orderly end. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
