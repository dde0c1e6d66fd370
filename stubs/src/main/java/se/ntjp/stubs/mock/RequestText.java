package se.ntjp.stubs.mock;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.soap.SoapFault;

/** A request's body as text: by the charset of Content-Type, else the byte-order mark, else the XML declaration. */
final class RequestText {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION = 200;
    private static final String MARK = "\uFEFF";

    private RequestText() {}

    /**
     * The text.
     *
     * @throws SoapFault where the body is too large or not in the encoding it says
     */
    static String of(HttpCall call) {
        if (call.tooLarge()) {
            throw SoapFault.client("The request is larger than %d bytes".formatted(call.body().length));
        }
        Charset charset = named(CHARSET, call.header("Content-Type").orElse(""))
                .or(() -> marked(call.body()))
                .or(() -> named(DECLARED, start(call.body())))
                .orElse(StandardCharsets.UTF_8);
        try {
            String text =
                    charset.newDecoder().decode(ByteBuffer.wrap(call.body())).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw SoapFault.client("The request is not in the encoding %s that it says".formatted(charset));
        }
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher name = pattern.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw SoapFault.client("The request's charset is not known; expected UTF-8");
        }
    }

    private static Optional<Charset> marked(byte[] body) {
        int first = body.length < 2 ? 0 : (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static String start(byte[] body) {
        return new String(body, 0, Math.min(DECLARATION, body.length), StandardCharsets.ISO_8859_1);
    }
}
