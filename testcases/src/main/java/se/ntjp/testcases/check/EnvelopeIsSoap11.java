package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-01, ENV-07, ENV-08: the answer is a SOAP 1.1 envelope with one Body and one element in it, without DTD and
 * processing instructions.
 */
public final class EnvelopeIsSoap11 implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return SoapAnswer.foreign(reading)
                ? List.of()
                : reading.envelope()
                        .filter(EnvelopeFacts::wellFormed)
                        .map(EnvelopeIsSoap11::judge)
                        .orElse(List.of());
    }

    private static List<Finding> judge(EnvelopeFacts envelope) {
        if (!envelope.soap11()) {
            return List.of(
                    Finding.failed(
                                    "ENV-01",
                                    Text.of(
                                            "Svaret är inte ett SOAP 1.1-kuvert.",
                                            "The answer is not a SOAP 1.1 envelope."))
                            .expected("{" + EnvelopeFacts.SOAP_1_1 + "}Envelope")
                            .found(envelope.root().map(Object::toString).orElse("–"))
                            .remedy(
                                    Text.of(
                                            "RIV-TA använder SOAP 1.1 och text/xml; SOAP 1.2 kommer inte fram rätt till konsumenten. Ställ om serverns bindning.",
                                            "RIV-TA uses SOAP 1.1 and text/xml; SOAP 1.2 does not reach the consumer right. Change the server's binding.")));
        }
        List<Finding> findings = new ArrayList<>();
        if (envelope.bodies() != 1 || envelope.bodyChildren() != 1) {
            findings.add(
                    Finding.failed(
                                    "ENV-08",
                                    Text.of(
                                            "Kuvertet ska ha en Body med exakt ett element.",
                                            "The envelope must have one Body with exactly one element in it."))
                            .expected("1 Body, 1 element")
                            .found("%s Body, %s element".formatted(envelope.bodies(), envelope.bodyChildren()))
                            .remedy(
                                    Text.of(
                                            "Skriv svarets element direkt i Body, ensamt: binding document/literal, wrapped.",
                                            "Write the response element directly into Body, alone: binding document/literal, wrapped.")));
        }
        if (envelope.processingInstructions() > 0) {
            findings.add(Finding.failed(
                            "ENV-07",
                            Text.of(
                                    "Kuvertet innehåller processinstruktioner, vilket SOAP förbjuder.",
                                    "The envelope holds processing instructions, which SOAP forbids."))
                    .expected("0")
                    .found(String.valueOf(envelope.processingInstructions()))
                    .remedy(Text.of(
                            "Ta bort dem; de läggs ofta till av en stilmall eller en mellanliggande produkt.",
                            "Take them away; a style sheet or a product on the way often adds them.")));
        }
        return findings;
    }
}
