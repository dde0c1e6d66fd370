package se.ntjp.testcases.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;

/**
 * An exchange as read against its contract. Made by {@link ExchangeReader}; a value.
 *
 * @param exchange what was on the wire
 * @param contract the contract it should follow
 * @param call what the suite says of the call
 * @param limits what the contract's use allows
 * @param charsetName the charset that Content-Type names, as written; empty for none
 * @param content the answer's body with any gzip undone; empty where there is none
 * @param codingFault why the body could not be unpacked; empty where it could
 * @param request the request held against the schemas
 * @param answer the answer held against the schemas; empty where there is no content
 * @param document the answer as a tree; empty where it is not well-formed
 */
public record ExchangeReading(
        Exchange exchange,
        ServiceContract contract,
        Call call,
        Limits limits,
        Optional<String> charsetName,
        Body content,
        Optional<String> codingFault,
        ValidationResult request,
        Optional<ValidationResult> answer,
        Optional<XdmNode> document) {

    /** The charset of Content-Type, where it names one that Java knows; it rules over the XML declaration. */
    public Optional<Charset> charset() {
        return charsetName.flatMap(ExchangeReading::charset);
    }

    /** The charset of this name; empty where Java knows none. */
    public static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** What kind of answer is right. */
    public AnswerKind wanted() {
        return call.answer();
    }

    /** Whether the request breaks the schema on purpose. */
    public boolean deliberatelyInvalid() {
        return call.kind() == Call.Kind.SCHEMA_INVALID
                || call.kind() == Call.Kind.UNCHECKED && request.verdict() != SchemaVerdict.VALID;
    }

    /** The answer's envelope; empty where there is no content. */
    public Optional<EnvelopeFacts> envelope() {
        return answer.map(ValidationResult::envelope);
    }

    /** The contract's response element, if the answer holds it. */
    public Optional<XdmNode> payload() {
        return document.flatMap(AnswerParser::payload)
                .filter(node -> contract.response()
                                .getLocalPart()
                                .equals(node.getNodeName().getLocalName())
                        && contract.response()
                                .getNamespaceURI()
                                .equals(node.getNodeName().getNamespace()));
    }

    /** The response's {@code result} element, where the contract has one; the first of several. */
    public Optional<XdmNode> result() {
        return payload()
                .flatMap(payload -> payload.select(Steps.child("result")).findFirst());
    }

    /** The result code, which stands in {@code result} or, in older contracts, directly in the response. */
    public Optional<String> resultCode() {
        return result().or(this::payload)
                .flatMap(parent -> parent.select(Steps.child("resultCode")).findFirst())
                .map(node -> node.getStringValue().strip());
    }
}
