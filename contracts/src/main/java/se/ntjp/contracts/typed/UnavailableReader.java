package se.ntjp.contracts.typed;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.text.Text;

/**
 * Stands where no classes could be made.
 *
 * @param reason why, and what to do
 */
record UnavailableReader(Text reason) implements TypedReader {

    @Override
    public Optional<Text> unavailable() {
        return Optional.of(reason);
    }

    @Override
    public List<TypedProblem> read(XMLStreamReader payload) {
        throw new IllegalStateException(reason.en());
    }

    @Override
    public List<TypedProblem> read(byte[] payload) {
        throw new IllegalStateException(reason.en());
    }
}
