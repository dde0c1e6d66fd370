package se.ntjp.testcases.check;

import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.FaultFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.verdict.Finding;

/**
 * ERR-01, ERR-02 (TS-11c, TS-11d): a response, a response with resultCode ERROR, or a SOAP fault, whichever the test case calls
 * for. A request that breaks the schema by our fault may be answered anyhow, see {@link RequestIsValid}.
 */
public final class AnswerIsOfWantedKind implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        Optional<EnvelopeFacts> envelope = reading.envelope().filter(EnvelopeFacts::soap11);
        if (envelope.isEmpty() || RequestIsValid.blames(reading)) {
            return List.of();
        }
        Optional<FaultFacts> fault = envelope.get().fault();
        boolean response = envelope.get()
                .content()
                .filter(reading.contract().response()::equals)
                .isPresent();
        boolean error = response && reading.resultCode().filter("ERROR"::equals).isPresent();
        AnswerKind wanted = reading.wanted();
        boolean fits =
                switch (wanted) {
                    case RESPONSE -> response && !error;
                    case ERROR -> error;
                    case RESPONSE_OR_ERROR -> response;
                    case FAULT -> fault.isPresent();
                    case REFUSAL -> fault.isPresent() || error;
                    case ANY -> true;
                };
        if (fits || (!response && fault.isEmpty())) {
            return List.of();
        }
        return List.of(Finding.failed(rule(wanted), message(wanted))
                .expected(words(wanted))
                .found(fault.map(AnswerIsOfWantedKind::quote)
                        .orElse("resultCode " + reading.resultCode().orElse("–")))
                .remedy(remedy(wanted)));
    }

    private static String rule(AnswerKind wanted) {
        return wanted == AnswerKind.ERROR ? "ERR-01" : "ERR-02";
    }

    private static String words(AnswerKind wanted) {
        return switch (wanted) {
            case RESPONSE -> "resultCode OK";
            case RESPONSE_OR_ERROR -> "resultCode OK / ERROR";
            case ERROR -> "resultCode ERROR";
            case FAULT -> "soap:Fault";
            case REFUSAL -> "soap:Fault / resultCode ERROR";
            case ANY -> "";
        };
    }

    private static String quote(FaultFacts fault) {
        return "soap:Fault, faultcode %s: %s"
                .formatted(fault.code().orElse("–"), fault.string().orElse("–"));
    }

    private static Text message(AnswerKind wanted) {
        return switch (wanted) {
            case ERROR ->
                Text.of(
                        "Anropet bryter mot kontraktets regler och ska besvaras med resultCode ERROR.",
                        "The request breaks the contract's rules and must be answered with resultCode ERROR.");
            case FAULT ->
                Text.of(
                        "Ett tekniskt fel ska besvaras med ett SOAP-fel.",
                        "A technical error must be answered with a SOAP fault.");
            case REFUSAL ->
                Text.of(
                        "Anropet ska avvisas, men besvarades som om det vore riktigt.",
                        "The request must be refused, but was answered as if it were right.");
            case RESPONSE, RESPONSE_OR_ERROR, ANY ->
                Text.of(
                        "Anropet är riktigt men besvarades med ett fel.",
                        "The request is valid but was answered with an error.");
        };
    }

    private static Text remedy(AnswerKind wanted) {
        return wanted == AnswerKind.RESPONSE || wanted == AnswerKind.RESPONSE_OR_ERROR
                ? Text.of(
                        "Sök felets text eller logg-id i tjänsteproducentens logg. Okänd logisk adress och saknad behörighet är vanliga orsaker.",
                        "Look for the fault's text or log id in the producer's log. An unknown logical address and a missing permission are common causes.")
                : Text.of(
                        "Kontrollera indata innan sökningen görs, och svara som tjänstekontraktsbeskrivningen säger.",
                        "Check the input before searching, and answer as the contract's description says.");
    }
}
