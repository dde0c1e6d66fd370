package se.ntjp.contracts.typed;

import com.ctc.wstx.stax.WstxInputFactory;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.typed.TypedProblem.Kind;
import se.ntjp.contracts.xml.SafeXml;

/** Reads payloads with JAXB, as CXF's client does, and listens to what it says and to what it keeps quiet about. */
final class JaxbReader implements TypedReader {

    /**
     * JAXB counts the unexpected elements it has met, for the whole life of the JVM, and is silent from the eleventh on —
     * unless this logger is set to its finest level, at which it writes nothing. Held, so that the setting stays.
     */
    private static final Logger UNEXPECTED_ELEMENTS =
            Logger.getLogger("org.glassfish.jaxb.runtime.v2.runtime.unmarshaller.UnmarshallingContext");

    private static final Text UNEXPECTED = Text.of(
            "Elementet %s väntas inte här. CXF-klienten vägrar hela svaret.",
            "The element %s is not expected here. CXF's client refuses the whole answer.");
    private static final Text UNPARSABLE = Text.of(
            "«%s» i %s är inget värde av elementets typ. CXF-klienten vägrar hela svaret.",
            "«%s» in %s is no value of the element's type. CXF's client refuses the whole answer.");
    private static final Text WRONG_ROOT = Text.of(
            "Svaret börjar med %s; kontraktets element är %s. CXF-klienten vägrar hela svaret.",
            "The answer begins with %s; the contract's element is %s. CXF's client refuses the whole answer.");
    private static final Text NO_ROOT = Text.of(
            "Svaret har inget element; kontraktets element är %s.", "The answer has no element; the contract's is %s.");
    private static final Text UNREADABLE = Text.of("Går inte att läsa som XML: %s", "Not readable as XML: %s");

    private final JAXBContext context;
    private final QName root;
    private final WstxInputFactory inputs = SafeXml.streamFactory();

    JaxbReader(JAXBContext context, QName root) {
        this.context = context;
        this.root = root;
        UNEXPECTED_ELEMENTS.setLevel(Level.FINEST);
    }

    @Override
    public Optional<Text> unavailable() {
        return Optional.empty();
    }

    @Override
    public List<TypedProblem> read(byte[] payload) {
        try {
            XMLStreamReader reader = SafeXml.streamReader(inputs, new ByteArrayInputStream(payload));
            try {
                while (reader.hasNext() && !reader.isStartElement()) {
                    if (reader.next() == XMLStreamConstants.DTD) {
                        return List.of(unreadable(
                                reader.getLocation(), Text.of("DOCTYPE är inte tillåtet", "a DOCTYPE is not allowed")));
                    }
                }
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return List.of(unreadable(e));
        }
    }

    @Override
    public List<TypedProblem> read(XMLStreamReader payload) {
        if (!payload.isStartElement()) {
            Location at = payload.getLocation();
            return List.of(new TypedProblem(
                    Kind.WRONG_ROOT, "", at.getLineNumber(), at.getColumnNumber(), NO_ROOT.with(root)));
        }
        TrackingReader reader = new TrackingReader(payload);
        ProblemList problems = new ProblemList();
        if (!payload.getName().equals(root)) {
            problems.add(Kind.WRONG_ROOT, reader.current(), WRONG_ROOT.with(payload.getName(), root));
            return problems.all();
        }
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(event -> heard(event, reader, problems));
            unmarshaller.setListener(new SilentLosses(reader, problems));
            unmarshaller.unmarshal(reader);
        } catch (JAXBException e) {
            problems.add(unreadable(e, reader));
        }
        return problems.all();
    }

    /** Notes an event and lets JAXB go on, so that one answer shows all its problems. */
    private static boolean heard(ValidationEvent event, TrackingReader reader, ProblemList problems) {
        SeenElement at = reader.current();
        if (event.getLinkedException() instanceof XMLStreamException) {
            return false;
        }
        String name = at.name().getLocalPart();
        if (event.getLinkedException() != null) {
            problems.add(Kind.UNPARSABLE, at, UNPARSABLE.with(ProblemList.quoted(at.text()), name));
        } else {
            problems.add(Kind.UNEXPECTED, at, UNEXPECTED.with(name));
        }
        return true;
    }

    private static TypedProblem unreadable(JAXBException e, TrackingReader reader) {
        if (e.getLinkedException() instanceof XMLStreamException cause) {
            return unreadable(cause);
        }
        return unreadable(reader.getLocation(), Text.same(String.valueOf(e.getMessage())));
    }

    private static TypedProblem unreadable(XMLStreamException e) {
        return unreadable(e.getLocation(), Text.same(ProblemList.quoted(String.valueOf(e.getMessage()))));
    }

    private static TypedProblem unreadable(Location at, Text why) {
        int line = at == null ? 0 : Math.max(0, at.getLineNumber());
        int column = at == null ? 0 : Math.max(0, at.getColumnNumber());
        return new TypedProblem(Kind.UNREADABLE, "", line, column, UNREADABLE.with(why));
    }
}
