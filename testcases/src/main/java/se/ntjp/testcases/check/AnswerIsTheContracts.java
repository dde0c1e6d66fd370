package se.ntjp.testcases.check;

import java.util.List;
import javax.xml.namespace.QName;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** BP21-R07f: the element in Body is the contract's response, in the contract's namespace, or a SOAP fault. */
public final class AnswerIsTheContracts implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        QName wanted = reading.contract().response();
        return reading.envelope()
                .filter(envelope -> envelope.soap11() && envelope.fault().isEmpty())
                .flatMap(EnvelopeFacts::content)
                .filter(name -> !name.equals(wanted))
                .map(
                        name -> List.of(
                                Finding.failed(
                                                "BP21-R07f",
                                                Text.of(
                                                        "Svaret innehåller ett annat element än kontraktets.",
                                                        "The answer holds another element than the contract's."))
                                        .expected(wanted.toString())
                                        .found(name.toString())
                                        .remedy(
                                                Text.of(
                                                        "Kontrollera kontraktets version i namnrymden och att rätt tjänst svarar på adressen.",
                                                        "Check the contract's version in the namespace and that the right service answers at the address."))))
                .orElse(List.of());
    }
}
