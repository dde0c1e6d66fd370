package se.ntjp.contracts.instances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.XmlText;

/** What the JDK's validator says of a document. */
public final class Validity {

    private Validity() {}

    /** The first fault; empty where the document is valid. */
    public static Optional<String> fault(Schema schema, Document document) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(XmlText.bytes(document))));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
