package se.ntjp.contracts.schema;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

/**
 * Validates SOAP messages of one contract, from the envelope's first byte to the verdict in one pass and in constant
 * memory. Where the fast path cannot vouch for a message, it is read once more for Xerces, whose verdict and words are
 * the result. Safe for use by several threads.
 */
public final class MessageValidator {

    private final ContractSchemas schemas;
    private final MessageLimits limits;
    private final WstxInputFactory factory = SafeXml.streamFactory();

    /** Validates against a contract within the usual limits. */
    public MessageValidator(ContractSchemas schemas) {
        this(schemas, MessageLimits.DEFAULT);
    }

    /** Validates against a contract within limits of its own. */
    public MessageValidator(ContractSchemas schemas, MessageLimits limits) {
        this.schemas = schemas;
        this.limits = limits;
    }

    /** Validates a request: {@link ServiceContract#request()} is expected in Body. */
    public ValidationResult request(MessageSource message, Optional<Charset> charset) throws IOException {
        return validate(message, schemas.contract().request(), charset);
    }

    /** Validates a response: {@link ServiceContract#response()} is expected in Body. */
    public ValidationResult response(MessageSource message, Optional<Charset> charset) throws IOException {
        return validate(message, schemas.contract().response(), charset);
    }

    /**
     * Validates a message.
     *
     * @param message opened once, or twice where Xerces is asked
     * @param expected the element expected in Body; another one is validated too, if the schemas know it
     * @param charset the charset of Content-Type, where it names one; it rules over the XML declaration
     * @throws IOException where the bytes cannot be had; what is wrong with them is in the result
     */
    public ValidationResult validate(MessageSource message, QName expected, Optional<Charset> charset)
            throws IOException {
        if (schemas.grammar().isPresent()) {
            Optional<ValidationResult> result = fast(schemas.grammar().get(), message, expected, charset);
            if (result.isPresent()) {
                return result.get();
            }
        }
        try (InputStream content = message.open()) {
            return validateOnce(content, expected, charset);
        }
    }

    /**
     * Validates a message that can be read only once, by Xerces alone: slower, and the same verdict.
     *
     * @param content read to its end, or to where it cannot be read; left open
     */
    public ValidationResult validateOnce(InputStream content, QName expected, Optional<Charset> charset)
            throws IOException {
        XercesCheck check = new XercesCheck(schemas.schema(), limits);
        EnvelopeFacts facts = read(content, check, charset).facts();
        SchemaVerdict verdict = verdict(facts, check.verdict());
        boolean unknown = verdict == SchemaVerdict.UNKNOWN_ROOT;
        return new ValidationResult(
                facts,
                expected,
                verdict,
                Engine.XERCES,
                unknown ? List.of() : check.errors().first(),
                unknown ? 0 : check.errors().count());
    }

    /** Empty where the fast path cannot vouch for the message. */
    private Optional<ValidationResult> fast(
            Grammar grammar, MessageSource message, QName expected, Optional<Charset> charset) throws IOException {
        GrammarCheck check = new GrammarCheck(grammar);
        try (InputStream content = message.open()) {
            MessageReader reader = read(content, check, charset);
            if (reader.abandoned()) {
                return Optional.empty();
            }
            SchemaVerdict ofContent = check.valid() ? SchemaVerdict.VALID : SchemaVerdict.UNREADABLE;
            SchemaVerdict verdict = verdict(reader.facts(), ofContent);
            return Optional.of(new ValidationResult(reader.facts(), expected, verdict, Engine.GRAMMAR, List.of(), 0));
        }
    }

    private MessageReader read(InputStream content, BodyCheck check, Optional<Charset> charset) throws IOException {
        MessageReader reader = new MessageReader(schemas.contract().addressHeader(), check, limits);
        reader.read(factory, content, charset);
        return reader;
    }

    private static SchemaVerdict verdict(EnvelopeFacts facts, SchemaVerdict ofContent) {
        if (!facts.wellFormed()) {
            return SchemaVerdict.UNREADABLE;
        }
        if (facts.bodyChildren() == 0) {
            return SchemaVerdict.NO_CONTENT;
        }
        return facts.fault().isPresent() ? SchemaVerdict.FAULT : ofContent;
    }
}
