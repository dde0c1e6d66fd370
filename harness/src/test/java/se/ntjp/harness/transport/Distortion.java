package se.ntjp.harness.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;

/** Ways to spoil a valid answer in UTF-8. */
final class Distortion {

    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

    private Distortion() {}

    /** Another prolog, of Latin-1 characters, ahead of the same envelope. */
    static byte[] prolog(String prolog, byte[] valid) {
        return (prolog + root(valid)).getBytes(StandardCharsets.UTF_8);
    }

    /** The envelope in another encoding, declared or not, with a comment that is not ASCII. */
    static byte[] encoded(Charset charset, String declaration, byte[] valid) {
        return (declaration + "<!-- å -->" + root(valid)).getBytes(charset);
    }

    /** A byte order mark first. */
    static byte[] byteOrderMark(byte[] valid) {
        return prolog("\ufeff", valid);
    }

    /** A comment that says UTF-8 and is not. */
    static byte[] invalidUtf8(byte[] valid) {
        byte[] spoilt = prolog("<!-- ? -->", valid);
        spoilt[5] = (byte) 0xe5;
        return spoilt;
    }

    /** Text ahead of the first end tag. */
    static byte[] inserted(String prolog, String text, byte[] valid) {
        String root = root(valid);
        int end = root.indexOf("</");
        return (prolog + root.substring(0, end) + text + root.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Nine levels of ten references: a thousand million words, of a kilobyte. */
    static byte[] entityBomb(byte[] valid) {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE bomb [<!ENTITY e0 \"boom\">");
        for (int level = 1; level <= 9; level++) {
            String below = "&e" + (level - 1) + ";";
            doctype.append("<!ENTITY e%d \"%s\">".formatted(level, below.repeat(10)));
        }
        return inserted(doctype.append("]>").toString(), "&e9;", valid);
    }

    static byte[] soap12(byte[] valid) {
        return text(valid).replace(SOAP_11, SOAP_12).getBytes(StandardCharsets.UTF_8);
    }

    /** The body's child renamed, its content as it was. */
    static byte[] wrongRoot(byte[] valid) {
        try {
            Document document = SafeXml.parse(valid, "valid-answer.xml");
            Node body = document.getElementsByTagNameNS(SOAP_11, "Body").item(0);
            Node child = body.getFirstChild();
            while (!(child instanceof Element)) {
                child = child.getNextSibling();
            }
            document.renameNode(child, "urn:ntjp:unknown", "SomethingElse");
            LSSerializer writer =
                    ((DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0")).createLSSerializer();
            writer.getDomConfig().setParameter("xml-declaration", false);
            return writer.writeToString(document).getBytes(StandardCharsets.UTF_8);
        } catch (SAXException e) {
            throw new IllegalStateException("The answer to distort is not valid", e);
        }
    }

    static byte[] fault(String words) {
        return "<S:Envelope xmlns:S=\"%s\"><S:Body><S:Fault><faultcode>S:Server</faultcode><faultstring>%s</faultstring></S:Fault></S:Body></S:Envelope>"
                .formatted(SOAP_11, words)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be written", e);
        }
        return packed.toByteArray();
    }

    /** The valid answer and then a thousand megabytes of blanks, in one megabyte. */
    static byte[] gzipBomb(byte[] valid) {
        byte[] blanks = gzip(" ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(gzip(valid));
        for (int i = 0; i < 100; i++) {
            bomb.writeBytes(blanks);
        }
        return bomb.toByteArray();
    }

    private static String root(byte[] valid) {
        String text = text(valid);
        return text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
    }

    private static String text(byte[] valid) {
        return new String(valid, StandardCharsets.UTF_8);
    }
}
