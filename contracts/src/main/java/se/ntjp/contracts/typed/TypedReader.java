package se.ntjp.contracts.typed;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.text.Text;

/** Reads payloads as the client that CXF generates for a contract would. Thread-safe; the same input gives the same output. */
public interface TypedReader {

    /**
     * Why nothing can be read, for example because this Java has no compiler; empty where it can.
     *
     * <p>Where it is present, {@link #read} must not be called.
     */
    Optional<Text> unavailable();

    /**
     * Reads the payload.
     *
     * @param payload stands at the start of the Body's child, and afterwards at its end (where it was readable). A DOCTYPE
     *     cannot occur there. Lines and columns are those of the reader
     * @return the problems in the order of the document; empty where a client reads everything
     */
    List<TypedProblem> read(XMLStreamReader payload);

    /**
     * Reads a payload that is a document of its own.
     *
     * @param payload the Body's child as bytes; untrusted
     */
    List<TypedProblem> read(byte[] payload);
}
