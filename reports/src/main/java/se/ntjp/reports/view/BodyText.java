package se.ntjp.reports.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import se.ntjp.reports.view.ShownBody.Form;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.Headers;

/** Makes a body readable: unpacked, as text, indented where it came in one line, and not longer than a page bears. */
final class BodyText {

    /** Bytes of a body that are shown. */
    static final int SHOWN = 64 << 10;

    /** More is read than is shown, so that an identity at the cut is whole when it is masked. */
    private static final int MARGIN = 64;

    private final Shown shown;

    BodyText(Shown shown) {
        this.shown = shown;
    }

    ShownBody of(Body body, List<Header> headers) {
        if (body.size() == 0) {
            return new ShownBody(body.digest(), 0, Form.EMPTY, List.of());
        }
        byte[] bytes =
                beginning(body, Headers.value(headers, "Content-Encoding").orElse(""));
        String text = shown.of(new String(bytes, charset(headers)));
        if (bytes.length > SHOWN) {
            return shown(body, Form.SHORTENED, shortened(text));
        }
        boolean oneLine = text.strip().indexOf('\n') < 0 && text.stripLeading().startsWith("<");
        return oneLine
                ? XmlIndenter.indented(text)
                        .map(indented -> shown(body, Form.INDENTED, indented))
                        .orElseGet(() -> shown(body, Form.AS_IT_CAME, text))
                : shown(body, Form.AS_IT_CAME, text);
    }

    /** Never half of a character: a page with one could not be written. */
    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }

    private static ShownBody shown(Body body, Form form, String text) {
        return new ShownBody(body.digest(), body.size(), form, text.lines().toList());
    }

    private static byte[] beginning(Body body, String coding) {
        if (coding.toLowerCase(Locale.ROOT).contains("gzip")) {
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body.bytes()))) {
                return unpacked.readNBytes(SHOWN + MARGIN);
            } catch (IOException e) {
                return read(body);
            }
        }
        return read(body);
    }

    private static byte[] read(Body body) {
        byte[] bytes = body.bytes();
        return bytes.length <= SHOWN + MARGIN ? bytes : Arrays.copyOf(bytes, SHOWN + MARGIN);
    }

    private static Charset charset(List<Header> headers) {
        try {
            return Headers.charset(headers).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
