package se.ntjp.stubs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;

/** What a stub answered. */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document document() {
        try {
            return SafeXml.parse(body, "answer");
        } catch (SAXException e) {
            throw new AssertionError("Not XML: " + text(), e);
        }
    }

    /** The texts of elements with a local name, anywhere in the answer. */
    public List<String> all(String name) {
        NodeList found = document().getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    public String fault() {
        return String.join(" ", all("faultstring"));
    }
}
