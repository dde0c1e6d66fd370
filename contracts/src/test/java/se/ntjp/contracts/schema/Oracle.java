package se.ntjp.contracts.schema;

import java.io.IOException;
import java.util.MissingResourceException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.xml.SafeXml;

/** What Xerces says of a message's content when nothing of ours lies between: the content as a DOM. */
final class Oracle {

    private Oracle() {}

    static boolean valid(Schema schema, byte[] message) {
        try {
            Element body = (Element) SafeXml.parse(message, "message")
                    .getElementsByTagNameNS(Soap.NAMESPACE, "Body")
                    .item(0);
            schema.newValidator()
                    .validate(new DOMSource(body.getElementsByTagName("*").item(0)));
            return true;
        } catch (SAXException | MissingResourceException e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
