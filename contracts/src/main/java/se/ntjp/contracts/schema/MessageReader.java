package se.ntjp.contracts.schema;

import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** One pass over one message: notes the envelope's facts and lets a check follow the first child of Body. */
final class MessageReader {

    private final QName addressHeader;
    private final BodyCheck check;
    private final MessageLimits limits;

    private final List<QName> headers = new ArrayList<>();
    private final List<QName> bodyNames = new ArrayList<>();
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private MessageCursor cursor;
    private QName root;
    private String declaredEncoding;
    private String address;
    private int bodies;
    private int bodyChildren;
    private FaultFacts fault;
    private ReadProblem problem;
    private boolean abandoned;

    MessageReader(QName addressHeader, BodyCheck check, MessageLimits limits) {
        this.addressHeader = addressHeader;
        this.check = check;
        this.limits = limits;
    }

    /** Reads to the end, or to where the message cannot be read, or to where the check does not want to go on. */
    void read(WstxInputFactory factory, InputStream content, Optional<Charset> charset) throws IOException {
        try {
            XMLStreamReader2 reader = EncodedInput.open(factory, content, charset);
            cursor = new MessageCursor(reader, limits.maxTextLength());
            declaredEncoding = reader.getCharacterEncodingScheme();
            try {
                document();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            problem = ReadProblems.of(e);
        } catch (WstxLazyException e) {
            problem = ReadProblems.of((XMLStreamException) e.getCause());
        }
    }

    /** Whether the check gave up before the end, so that neither facts nor verdict are complete. */
    boolean abandoned() {
        return abandoned;
    }

    EnvelopeFacts facts() {
        return new EnvelopeFacts(
                Optional.ofNullable(root),
                Optional.ofNullable(declaredEncoding),
                cursor != null && cursor.dtd(),
                cursor == null ? 0 : cursor.processingInstructions(),
                headers,
                Optional.ofNullable(address),
                bodies,
                bodyChildren,
                bodyNames,
                Optional.ofNullable(fault),
                Optional.ofNullable(problem));
    }

    private void document() throws XMLStreamException {
        cursor.nextChild();
        XMLStreamReader2 reader = cursor.reader();
        root = reader.getName();
        noteNamespaces(reader);
        while (!abandoned && cursor.nextChild()) {
            if (!reader.getNamespaceURI().equals(root.getNamespaceURI())) {
                cursor.skip();
            } else if (reader.getLocalName().equals("Header")) {
                header();
            } else if (reader.getLocalName().equals("Body") && bodies++ == 0) {
                body();
            } else {
                cursor.skip();
            }
        }
        while (!abandoned && reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            cursor.next();
        }
    }

    private void header() throws XMLStreamException {
        while (cursor.nextChild()) {
            QName name = cursor.reader().getName();
            note(headers, name);
            if (address == null && name.equals(addressHeader)) {
                address = cursor.text();
            } else {
                cursor.skip();
            }
        }
    }

    private void body() throws XMLStreamException {
        noteNamespaces(cursor.reader());
        while (!abandoned && cursor.nextChild()) {
            QName name = cursor.reader().getName();
            note(bodyNames, name);
            if (bodyChildren++ > 0) {
                cursor.skip();
            } else if (name.equals(new QName(root.getNamespaceURI(), "Fault"))) {
                fault = FaultReader.read(cursor, limits.maxNames());
            } else {
                abandoned = !checkContent();
            }
        }
    }

    private boolean checkContent() throws XMLStreamException {
        XMLStreamReader2 reader = cursor.reader();
        boolean goOn = check.begin(reader, namespaces) && check.startElement(reader);
        for (int depth = 1; goOn && depth > 0; ) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    goOn = check.startElement(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    goOn = check.endElement(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    goOn = check.text(reader);
                default -> {
                    // Comments and processing instructions are no part of what a schema describes.
                }
            }
        }
        return goOn && check.end(reader);
    }

    private void note(List<QName> names, QName name) {
        if (names.size() < limits.maxNames()) {
            names.add(name);
        }
    }

    private void noteNamespaces(XMLStreamReader2 reader) {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            namespaces.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
    }
}
