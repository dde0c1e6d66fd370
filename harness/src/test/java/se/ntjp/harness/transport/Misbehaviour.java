package se.ntjp.harness.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a producer can get wrong, each made of the valid answer to the request. */
public enum Misbehaviour {
    /** None: the valid answer. */
    NONE((peer, valid) -> xml(peer, valid)),

    /** A page for people, with status 200. */
    HTML_200((peer, valid) -> html(peer, "200 OK")),
    /** Status 200 and no bytes. */
    EMPTY_200((peer, valid) -> xml(peer, new byte[0])),
    /** Accepted, as for one-way calls. */
    EMPTY_202((peer, valid) -> peer.answer("202 Accepted", Script.XML, new byte[0])),
    /** No content. */
    NO_CONTENT_204((peer, valid) -> peer.write("HTTP/1.1 204 No Content\r\n\r\n")),
    /** A page for people that says not found. */
    NOT_FOUND_404((peer, valid) -> html(peer, "404 Not Found")),
    /** A page for people that says unavailable. */
    UNAVAILABLE_503((peer, valid) -> html(peer, "503 Service Unavailable")),
    /** The valid answer with status 500. */
    ANSWER_500((peer, valid) -> peer.answer("500 Internal Server Error", Script.XML, valid)),
    /** A SOAP fault with status 200. */
    FAULT_200((peer, valid) -> xml(peer, Distortion.fault("Something went wrong"))),
    /** A SOAP fault as it should be. */
    FAULT_500((peer, valid) ->
            peer.answer("500 Internal Server Error", Script.XML, Distortion.fault("Something went wrong"))),
    /** To another address. */
    REDIRECT((peer, valid) ->
            peer.write("HTTP/1.1 302 Found\r\nLocation: http://something.invalid/\r\nContent-Length: 0\r\n\r\n")),

    /** Half of the announced bytes, then the end. */
    TRUNCATED((peer, valid) -> {
        peer.write(Script.head("Content-Length: " + valid.length));
        peer.write(Arrays.copyOf(valid, valid.length / 2));
        peer.hangUp();
    }),
    /** A chunk and no end. */
    TRUNCATED_CHUNKED((peer, valid) -> {
        peer.write(Script.head("Transfer-Encoding: chunked") + Integer.toHexString(valid.length) + "\r\n");
        peer.write(valid);
        peer.hangUp();
    }),
    /** Half of the envelope as if it were all. */
    MALFORMED((peer, valid) -> xml(peer, Arrays.copyOf(valid, valid.length / 2))),
    /** Latin-1, declared in both places. */
    LATIN1((peer, valid) -> peer.answer(
            "200 OK",
            "text/xml;charset=ISO-8859-1",
            Distortion.encoded(StandardCharsets.ISO_8859_1, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", valid))),
    /** Latin-1, declared nowhere. */
    LATIN1_UNDECLARED((peer, valid) ->
            peer.answer("200 OK", "text/xml", Distortion.encoded(StandardCharsets.ISO_8859_1, "", valid))),
    /** UTF-16 with a byte order mark, declared in both places. */
    UTF16((peer, valid) -> peer.answer(
            "200 OK",
            "text/xml;charset=UTF-16",
            Distortion.encoded(StandardCharsets.UTF_16, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", valid))),
    /** A byte that UTF-8 does not have. */
    INVALID_UTF8((peer, valid) -> xml(peer, Distortion.invalidUtf8(valid))),
    /** A byte order mark, in UTF-8. */
    BOM((peer, valid) -> xml(peer, Distortion.byteOrderMark(valid))),
    /** A document type declaration. */
    DTD((peer, valid) -> xml(peer, Distortion.prolog("<!DOCTYPE a [<!ENTITY b \"c\">]>", valid))),
    /** A reference to something outside. */
    EXTERNAL_ENTITY((peer, valid) -> xml(
            peer,
            Distortion.inserted("<!DOCTYPE a [<!ENTITY b SYSTEM \"http://something.invalid/\">]>", "&b;", valid))),
    /** Entities that would grow to gigabytes. */
    ENTITY_BOMB((peer, valid) -> xml(peer, Distortion.entityBomb(valid))),
    /** A hundred thousand elements within each other. */
    DEEP((peer, valid) ->
            xml(peer, Distortion.inserted("", "<deep>".repeat(100_000) + "</deep>".repeat(100_000), valid))),
    /** Compressed though nobody asked. */
    GZIP((peer, valid) -> gzip(peer, Distortion.gzip(valid))),
    /** Compressed, a thousand megabytes in one. */
    GZIP_BOMB((peer, valid) -> gzip(peer, Distortion.gzipBomb(valid))),
    /** SOAP 1.2. */
    SOAP12((peer, valid) -> peer.answer("200 OK", "application/soap+xml;charset=UTF-8", Distortion.soap12(valid))),
    /** The valid answer called plain text. */
    TEXT_PLAIN((peer, valid) -> peer.answer("200 OK", "text/plain", valid)),
    /** Another element than the contract's in the body. */
    WRONG_ROOT((peer, valid) -> xml(peer, Distortion.wrongRoot(valid))),

    /** A gigabyte, announced: the valid answer and blanks. */
    ONE_GB((peer, valid) -> {
        peer.write(Script.head("Content-Length: " + (1L << 30)));
        peer.write(valid);
        Script.blanks(peer, 1 << 16, (1L << 30) - valid.length, 0);
    }),
    /** A byte now and then, and no end in sight. */
    DRIP((peer, valid) -> {
        peer.write(Script.head("Content-Length: " + (1L << 30)));
        Script.blanks(peer, 1, 1L << 30, 50);
    }),
    /** No answer, and no end of the connection. */
    SILENT((peer, valid) -> peer.awaitClientClose()),
    /** The end of the connection instead of an answer. */
    HANG_UP((peer, valid) -> peer.hangUp()),
    /** A reset instead of an answer. */
    RESET((peer, valid) -> peer.reset()),
    /** Something else than HTTP. */
    NOT_HTTP((peer, valid) -> peer.write("220 mail ready\r\n"));

    /** Plays the misbehaviour after a request has been read. */
    @FunctionalInterface
    interface Script {

        /** The content type of every contract's answers. */
        String XML = "text/xml;charset=UTF-8";

        void play(RawPeer peer, byte[] valid) throws IOException;

        /** An answer's head with one more line. */
        static String head(String line) {
            return "HTTP/1.1 200 OK\r\nContent-Type: " + XML + "\r\n" + line + "\r\n\r\n";
        }

        /** Writes blanks, some at a time. */
        static void blanks(RawPeer peer, int atOnce, long count, long pauseMillis) throws IOException {
            byte[] block = " ".repeat(atOnce).getBytes(StandardCharsets.US_ASCII);
            for (long left = count; left > 0; left -= atOnce) {
                peer.write(left < atOnce ? Arrays.copyOf(block, (int) left) : block);
                peer.pause(pauseMillis);
            }
        }
    }

    private final Script script;

    Misbehaviour(Script script) {
        this.script = script;
    }

    void play(RawPeer peer, byte[] valid) throws IOException {
        script.play(peer, valid);
    }

    private static void xml(RawPeer peer, byte[] body) throws IOException {
        peer.answer("200 OK", Script.XML, body);
    }

    private static void gzip(RawPeer peer, byte[] body) throws IOException {
        peer.write(Script.head("Content-Encoding: gzip\r\nContent-Length: " + body.length));
        peer.write(body);
    }

    private static void html(RawPeer peer, String statusLine) throws IOException {
        String page = "<html><body><h1>" + statusLine + "</h1><br></body></html>";
        peer.answer(statusLine, "text/html", page.getBytes(StandardCharsets.UTF_8));
    }
}
