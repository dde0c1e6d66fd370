package se.ntjp.testcases.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.suite.Call.AnswerKind;

/**
 * An exchange as read against its contract. Made by {@link ExchangeReader}; a value.
 *
 * @param exchange what was on the wire
 * @param contract the contract it should follow
 * @param wanted what kind of answer is right
 * @param limits what the contract's use allows
 * @param charset the charset that Content-Type names; empty for none
 * @param content the answer's body with any gzip undone; empty where there is no answer
 * @param codingFault why the body could not be unpacked; {@code null} where it could
 * @param document the answer as a tree; empty where it is not well-formed
 */
public record ExchangeReading(
        Exchange exchange,
        ServiceContract contract,
        AnswerKind wanted,
        Limits limits,
        Optional<Charset> charset,
        Body content,
        IOException codingFault,
        Optional<XdmNode> document) {

    /** The first element in the answer's Body. */
    public Optional<XdmNode> payload() {
        return document.flatMap(AnswerParser::payload);
    }
}
