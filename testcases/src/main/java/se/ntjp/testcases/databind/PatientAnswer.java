package se.ntjp.testcases.databind;

import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.ExchangeReading;

/**
 * What the producer answered of one identity.
 *
 * @param identity who was asked about
 * @param kind what sort of answer it was
 * @param reading the answer; empty where there is none to read
 */
public record PatientAnswer(TestIdentity identity, Kind kind, Optional<CallReading> reading) {

    /** Sorts of answers. */
    public enum Kind {
        /** The contract's response. */
        ANSWERED(Text.of("svar", "answered")),
        /** The contract's response, saying that something is wrong. */
        REFUSED(Text.of("resultCode ERROR", "resultCode ERROR")),
        /** A SOAP fault. */
        FAULT(Text.of("SOAP-fel", "SOAP fault")),
        /** The answer is larger than what is kept. */
        TOO_LARGE(Text.of("för stort svar", "answer too large")),
        /** Something came that is not the contract's. */
        UNREADABLE(Text.of("oläsligt svar", "unreadable answer")),
        /** Nothing came. */
        SILENT(Text.of("inget svar", "no answer"));

        private final Text words;

        Kind(Text words) {
            this.words = words;
        }

        /** The sort in words. */
        public Text words() {
            return words;
        }
    }

    /**
     * Sorts an answer.
     *
     * @param exchange what came, held against the contract
     * @param reading its payload, where it has the contract's
     */
    public static PatientAnswer of(TestIdentity identity, ExchangeReading exchange, Optional<CallReading> reading) {
        Kind kind = kind(exchange);
        return new PatientAnswer(identity, kind, kind == Kind.ANSWERED ? reading : Optional.empty());
    }

    private static Kind kind(ExchangeReading exchange) {
        if (exchange.exchange().answer().isEmpty()) {
            return Kind.SILENT;
        }
        if (exchange.exchange()
                .problem()
                .filter(failure -> failure.kind() == Failure.Kind.TOO_LARGE)
                .isPresent()) {
            return Kind.TOO_LARGE;
        }
        if (exchange.envelope().flatMap(envelope -> envelope.fault()).isPresent()) {
            return Kind.FAULT;
        }
        if (exchange.payload().isEmpty()) {
            return Kind.UNREADABLE;
        }
        return exchange.resultCode().filter("ERROR"::equals).isPresent() ? Kind.REFUSED : Kind.ANSWERED;
    }

    /** The records of the answer. */
    public List<XdmNode> records() {
        return reading.map(CallReading::records).orElse(List.of());
    }
}
