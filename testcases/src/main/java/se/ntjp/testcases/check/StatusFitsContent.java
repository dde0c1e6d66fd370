package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-05: a response comes with HTTP 200, a SOAP fault with 500, and nothing else comes. Where the content is unknown,
 * since it was cut short or cannot be read, both are right. An empty 2xx is told by {@link AnswerIsReadable}.
 */
public final class StatusFitsContent implements ExchangeCheck {

    private static final Text RESPONSE =
            Text.of("Ett svar ska komma med HTTP 200.", "A response must come with HTTP 200.");
    private static final Text FAULT =
            Text.of("Ett SOAP-fel ska komma med HTTP 500.", "A SOAP fault must come with HTTP 500.");
    private static final Text NO_FAULT =
            Text.of("HTTP 500 ska bära ett SOAP-fel.", "HTTP 500 must carry a SOAP fault.");
    private static final Text EITHER = Text.of(
            "Ett svar ska komma med HTTP 200 och ett SOAP-fel med HTTP 500.",
            "A response must come with HTTP 200 and a SOAP fault with HTTP 500.");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.exchange().answer().map(answer -> judge(answer, reading)).orElse(List.of());
    }

    private static List<Finding> judge(HttpResponse answer, ExchangeReading reading) {
        int status = answer.status();
        boolean unread = reading.exchange().problem().isPresent()
                || reading.codingFault().isPresent()
                || reading.envelope().filter(EnvelopeFacts::wellFormed).isEmpty();
        if (reading.envelope().flatMap(EnvelopeFacts::fault).isPresent()) {
            return status == 500 ? List.of() : broken(FAULT, "HTTP 500", answer, StatusRemedy.ofFault(status));
        }
        if (SoapAnswer.attempted(reading) && !unread) {
            return status == 200 ? List.of() : broken(RESPONSE, "HTTP 200", answer, StatusRemedy.ofResponse(status));
        }
        if (status == 500 && reading.exchange().problem().isEmpty() && !SoapAnswer.attempted(reading)) {
            return broken(NO_FAULT, "HTTP 500 + soap:Fault (SOAP 1.1)", answer, StatusRemedy.NO_FAULT);
        }
        boolean empty = reading.content().size() == 0 && reading.codingFault().isEmpty();
        boolean toldElsewhere = status == 200 || status == 500 || empty && status / 100 == 2;
        return toldElsewhere
                ? List.of()
                : broken(EITHER, "HTTP 200 / HTTP 500 + soap:Fault", answer, StatusRemedy.ofResponse(status));
    }

    private static List<Finding> broken(Text message, String expected, HttpResponse answer, Text remedy) {
        String type =
                answer.header("Content-Type").map(", Content-Type: "::concat).orElse("");
        String location = answer.header("Location").map(", Location: "::concat).orElse("");
        return List.of(Finding.failed("ENV-05", message)
                .expected(expected)
                .found("HTTP " + answer.status() + type + location)
                .remedy(remedy));
    }
}
