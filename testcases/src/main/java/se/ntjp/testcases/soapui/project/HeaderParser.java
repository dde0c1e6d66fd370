package se.ntjp.testcases.soapui.project;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.exchange.Header;

/**
 * Reads the HTTP headers of a request. They lie as XML in the text of a setting: entries with key and value, in an
 * {@code xml-fragment} or bare.
 */
final class HeaderParser {

    private HeaderParser() {}

    static List<Header> of(Config request, Place place) {
        String fragment = RequestTraps.headers(request).strip().replaceFirst("^<\\?xml[^>]*\\?>", "");
        if (fragment.isEmpty()) {
            return List.of();
        }
        try {
            // Within an element, since there may be several roots; a DOCTYPE cannot stand there.
            Element all = SafeXml.parse(("<all>" + fragment + "</all>").getBytes(StandardCharsets.UTF_8), "headers")
                    .getDocumentElement();
            return new Config(all)
                    .below("entry").stream()
                            .map(each -> new Header(
                                    each.either("key").strip(),
                                    each.either("value").strip()))
                            .filter(each -> !each.name().isEmpty())
                            .toList();
        } catch (SAXException | UncheckedIOException e) {
            place.unsupported(request, "HTTP headers that cannot be read");
            return List.of();
        }
    }
}
