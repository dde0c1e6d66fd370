package se.ntjp.stubs.mock;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.scope.MockResponseItem;
import se.ntjp.testcases.soapui.scope.RunContext;

/** Makes what goes out of a chosen answer: everything that is to be filled in filled in, and the HTTP status that fits. */
final class Answering {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]*}");
    private static final String FAULT = "exists(/*:Envelope/*:Body/*:Fault[namespace-uri() = namespace-uri(/*)])";

    /** What the server itself says of a message's length and transfer. */
    private static final Set<String> SERVERS_OWN = Set.of("content-length", "transfer-encoding", "connection");

    private final RunContext context;

    Answering(RunContext context) {
        this.context = context;
    }

    /**
     * The answer.
     *
     * @throws SoapFault where something cannot be filled in
     */
    HttpAnswer of(MockResponseItem response) {
        try {
            String content = fill(response.getResponseContent());
            Charset charset = charset(response);
            List<Header> headers = response.definition().headers().stream()
                    .filter(header -> !SERVERS_OWN.contains(header.name().toLowerCase(Locale.ROOT)))
                    .map(header -> new Header(header.name(), oneLine(context.expand(header.value()))))
                    .toList();
            String contentType = headers.stream()
                    .filter(Answering::isContentType)
                    .map(Header::value)
                    .findFirst()
                    .orElse("text/xml;charset=" + charset.name());
            return new HttpAnswer(
                    status(response.getResponseHttpStatus(), content),
                    contentType,
                    headers.stream().filter(header -> !isContentType(header)).toList(),
                    content.getBytes(charset));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // Not only what a placeholder's script throws: it calls code of ours with what it pleases.
            throw SoapFault.server("%s / %s cannot be filled in: %s"
                    .formatted(
                            response.getMockOperation().getMockService().getName(),
                            response.getName(),
                            e.getMessage()));
        }
    }

    /**
     * Fills in values as they are, since one may be XML. Where that breaks the answer, as a patient's name with an
     * ampersand does, each value goes in as text.
     */
    private String fill(String content) {
        String filled = context.expand(content);
        if (filled.equals(content) || isXml(filled)) {
            return filled;
        }
        Matcher placeholder = PLACEHOLDER.matcher(content);
        String escaped =
                placeholder.replaceAll(found -> Matcher.quoteReplacement(escape(context.expand(found.group()))));
        return isXml(escaped) ? escaped : filled;
    }

    private boolean isXml(String text) {
        try {
            context.services().parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private int status(int given, String content) {
        if (given >= OK && given < 600) {
            return given;
        }
        return isXml(content) && isFault(context.services().parse(content)) ? SERVER_ERROR : OK;
    }

    private boolean isFault(XdmNode document) {
        return "true"
                .equals(context.services()
                        .xpath(document, FAULT, Map.of())
                        .itemAt(0)
                        .getStringValue());
    }

    /** What an answer is encoded in. */
    static Charset charset(MockResponseItem response) {
        String name = response.definition().encoding();
        try {
            return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean isContentType(Header header) {
        return header.name().equalsIgnoreCase("Content-Type");
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
