package se.ntjp.contracts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a SOAP fault, from its start tag to its end tag. */
final class FaultReader {

    private final MessageCursor cursor;
    private final int maxNames;
    private final List<QName> children = new ArrayList<>();
    private String code;
    private QName codeName;
    private String string;
    private String actor;
    private boolean detail;

    private FaultReader(MessageCursor cursor, int maxNames) {
        this.cursor = cursor;
        this.maxNames = maxNames;
    }

    static FaultFacts read(MessageCursor cursor, int maxNames) throws XMLStreamException {
        return new FaultReader(cursor, maxNames).read();
    }

    private FaultFacts read() throws XMLStreamException {
        XMLStreamReader2 reader = cursor.reader();
        while (cursor.nextChild()) {
            if (children.size() < maxNames) {
                children.add(reader.getName());
            }
            switch (reader.getLocalName()) {
                case "faultcode", "Code" -> {
                    code = cursor.text();
                    codeName = resolve(code);
                }
                case "faultstring", "Reason" -> string = cursor.text();
                case "faultactor", "Role" -> actor = cursor.text();
                case "detail", "Detail" -> {
                    detail = true;
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
        return new FaultFacts(
                Optional.ofNullable(code),
                Optional.ofNullable(codeName),
                Optional.ofNullable(string),
                Optional.ofNullable(actor),
                detail,
                children);
    }

    /** The reader is on the end tag of the element with the text, whose declarations still hold. */
    private QName resolve(String text) {
        int colon = text.indexOf(':');
        String prefix = text.substring(0, Math.max(colon, 0));
        String namespace = cursor.reader().getNamespaceContext().getNamespaceURI(prefix);
        if (colon >= 0 && (namespace == null || namespace.isEmpty())) {
            return null;
        }
        return new QName(namespace == null ? "" : namespace, text.substring(colon + 1), prefix);
    }
}
