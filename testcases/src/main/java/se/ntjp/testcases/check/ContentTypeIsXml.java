package se.ntjp.testcases.check;

import java.util.List;
import java.util.Locale;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** ENV-01: SOAP 1.1 travels as {@code text/xml}. */
public final class ContentTypeIsXml implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.exchange()
                .answer()
                .filter(answer -> answer.body().size() > 0 && !isXml(answer))
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
                                                        "Svarar rätt tjänst på adressen? En webbsida eller SOAP 1.2 (application/soap+xml) godtas inte.",
                                                        "Does the right service answer at the address? A web page or SOAP 1.2 (application/soap+xml) is not accepted."))))
                .orElse(List.of());
    }

    private static boolean isXml(HttpResponse answer) {
        String type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.equals("text/xml") || type.matches("text/xml\\s*;.*");
    }
}
