package se.ntjp.testcases.check;

import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-01: SOAP 1.1 travels as {@code text/xml}. SOAP 1.2 is told by {@link EnvelopeIsSoap11}, an error page by {@link
 * StatusFitsContent}.
 */
public final class ContentTypeIsXml implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.exchange()
                .answer()
                .filter(answer -> answer.body().size() > 0 && !isXml(answer) && !toldElsewhere(reading))
                .map(
                        answer -> List.of(
                                Finding.failed(
                                                "ENV-01",
                                                Text.of(
                                                        "Svarets Content-Type är inte text/xml.",
                                                        "The answer's Content-Type is not text/xml."))
                                        .expected("Content-Type: text/xml; charset=utf-8")
                                        .found("Content-Type: "
                                                + answer.header("Content-Type").orElse("–"))
                                        .remedy(
                                                Text.of(
                                                        "Svarar rätt tjänst på adressen? NTjP släpper igenom även en webbsida, märkt som text/xml.",
                                                        "Does the right service answer at the address? NTjP passes even a web page on, labelled text/xml."))))
                .orElse(List.of());
    }

    private static boolean toldElsewhere(ExchangeReading reading) {
        boolean page = SoapAnswer.statusTells(reading) && !SoapAnswer.attempted(reading);
        boolean otherSoap = reading.envelope()
                .flatMap(EnvelopeFacts::root)
                .filter(root -> root.getLocalPart().equals("Envelope")
                        && !root.getNamespaceURI().equals(EnvelopeFacts.SOAP_1_1))
                .isPresent();
        return page || otherSoap;
    }

    private static boolean isXml(HttpResponse answer) {
        String type = SoapAnswer.type(Optional.of(answer));
        return type.equals("text/xml") || type.matches("text/xml\\s*;.*");
    }
}
