package se.ntjp.contracts.schema;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens a message in its encoding, strictly: bytes that are no characters are an error, never a replacement character. */
final class EncodedInput {

    private EncodedInput() {}

    /**
     * Opens a reader.
     *
     * @param charset the charset of Content-Type, which rules over the XML declaration (RFC 7303); where it is absent,
     *     byte-order mark and declaration decide
     */
    static XMLStreamReader2 open(WstxInputFactory factory, InputStream content, Optional<Charset> charset)
            throws XMLStreamException {
        if (charset.isEmpty()) {
            return (XMLStreamReader2) factory.createXMLStreamReader(content);
        }
        if (charset.get().equals(StandardCharsets.UTF_8)) {
            return (XMLStreamReader2) factory.createXMLStreamReader(content, "UTF-8");
        }
        InputStreamReader strict = new InputStreamReader(
                content,
                charset.get()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return (XMLStreamReader2) factory.createXMLStreamReader(strict);
    }
}
