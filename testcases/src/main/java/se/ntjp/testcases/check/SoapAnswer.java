package se.ntjp.testcases.check;

import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;

/**
 * Tells answers that are SOAP, well or badly made, from other things such as web pages. Of those the status or the
 * Content-Type tells the cause, once; what they look like as XML is of no interest.
 */
final class SoapAnswer {

    private SoapAnswer() {}

    /**
     * Whether the answer has content that is SOAP of some version, or may be: it is labelled as XML and could not be
     * read, or not as far as its first element.
     */
    static boolean attempted(ExchangeReading reading) {
        if (reading.codingFault().isPresent()) {
            return true;
        }
        Optional<QName> root = reading.envelope().flatMap(EnvelopeFacts::root);
        return root.isPresent()
                ? root.get().getLocalPart().equals("Envelope")
                : reading.content().size() > 0 && labelledXml(reading);
    }

    /** Whether another check tells the cause: the HTTP status, or failing that the Content-Type. */
    static boolean foreign(ExchangeReading reading) {
        return !attempted(reading) && (statusTells(reading) || !labelledXml(reading));
    }

    /** Whether the HTTP status alone tells that no SOAP answer is to be had. */
    static boolean statusTells(ExchangeReading reading) {
        return reading.exchange()
                .answer()
                .filter(answer -> answer.status() != 200)
                .isPresent();
    }

    private static boolean labelledXml(ExchangeReading reading) {
        return type(reading.exchange().answer()).contains("xml");
    }

    /** The Content-Type in lower case; empty for none. */
    static String type(Optional<HttpResponse> answer) {
        return answer.flatMap(response -> response.header("Content-Type"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
