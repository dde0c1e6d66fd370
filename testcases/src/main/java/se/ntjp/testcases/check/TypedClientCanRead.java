package se.ntjp.testcases.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.typed.TypedProblem;
import se.ntjp.contracts.typed.TypedReader;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;

/** TYP-01: a client that CXF generates for the contract can read the answer, and loses nothing of it without a word. */
public final class TypedClientCanRead implements ExchangeCheck {

    private static final String RULE = "TYP-01";
    private static final QName BODY = new QName(EnvelopeFacts.SOAP_1_1, "Body");
    private static final int SHOWN = 5;

    private final TypedReader reader;

    /** @param reader reads as the contract's generated classes do */
    public TypedClientCanRead(TypedReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        if (reading.payload().isEmpty()) {
            return List.of();
        }
        if (reader.unavailable().isPresent()) {
            return List.of(Finding.remark(RULE, reader.unavailable().get()));
        }
        List<Finding> findings = new ArrayList<>();
        for (TypedProblem problem : read(reading)) {
            if (findings.size() < SHOWN) {
                findings.add(
                        Finding.failed(RULE, problem.message())
                                .where(new Where(problem.element(), problem.line(), problem.column()))
                                .remedy(
                                        Text.of(
                                                "Konsumenter använder klienter genererade ur kontraktet: följ schemats typer och värden.",
                                                "Consumers use clients generated from the contract: keep to the schema's types and values.")));
            }
        }
        return findings;
    }

    private static XMLStreamReader open(ExchangeReading reading, InputStream content) throws XMLStreamException {
        return reading.charset().isPresent()
                ? SafeXml.streamFactory()
                        .createXMLStreamReader(content, reading.charset().get().name())
                : SafeXml.streamReader(SafeXml.streamFactory(), content);
    }

    private List<TypedProblem> read(ExchangeReading reading) {
        try (InputStream content = reading.content().stream()) {
            XMLStreamReader stream = open(reading, content);
            boolean inBody = false;
            while (stream.hasNext()) {
                if (stream.next() == XMLStreamConstants.START_ELEMENT) {
                    if (inBody) {
                        return reader.read(stream);
                    }
                    inBody = BODY.equals(stream.getName());
                }
            }
            return List.of();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("An answer that was readable a moment ago is not: " + e.getMessage(), e);
        }
    }
}
