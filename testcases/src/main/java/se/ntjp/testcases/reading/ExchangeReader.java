package se.ntjp.testcases.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.namespace.QName;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Headers;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.suite.Call;

/** Reads exchanges of one contract: undoes compression, validates in one streaming pass, and parses what is readable. */
public final class ExchangeReader {

    private final ServiceContract contract;
    private final MessageValidator validator;
    private final Limits limits;
    private final ContentCoding coding;
    private final AnswerParser parser;

    /**
     * @param contract what the exchanges should follow
     * @param schemas its schemas
     * @param limits what its use allows
     * @param processor builds the answers' trees, which XPath and Schematron then read
     */
    public ExchangeReader(ServiceContract contract, ContractSchemas schemas, Limits limits, Processor processor) {
        this.contract = contract;
        this.validator = new MessageValidator(schemas);
        this.limits = limits;
        this.coding = new ContentCoding(limits.maxBytes());
        this.parser = new AnswerParser(processor);
    }

    /** Everything the checks need to know of an exchange; never throws for what is in it. */
    public ExchangeReading read(Exchange exchange, Call call) {
        Optional<String> charsetName =
                exchange.answer().map(HttpResponse::headers).flatMap(Headers::charset);
        Optional<Charset> charset = charsetName.flatMap(ExchangeReading::charset);
        Body content = Body.EMPTY;
        Optional<String> codingFault = Optional.empty();
        if (exchange.response() != null) {
            try {
                content = coding.decode(exchange.response());
            } catch (IOException e) {
                codingFault = Optional.of(e.getMessage());
            }
        }
        Optional<ValidationResult> answer = Optional.empty();
        Optional<XdmNode> document = Optional.empty();
        if (content.size() > 0) {
            answer = Optional.of(validate(content, contract.response(), charset));
            document = answer.get().envelope().wellFormed() ? parser.parse(content.stream(), charset) : document;
        }
        ValidationResult request = validate(exchange.request().body(), contract.request(), Optional.empty());
        return new ExchangeReading(
                exchange, contract, call, limits, charsetName, content, codingFault, request, answer, document);
    }

    private ValidationResult validate(Body message, QName expected, Optional<Charset> charset) {
        try {
            return validator.validate(message::stream, expected, charset);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read", e);
        }
    }
}
