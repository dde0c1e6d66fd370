package se.ntjp.stubs.faulty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.w3c.dom.Document;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.http.HttpResponder;

/** How a producer may misunderstand a request. */
final class Misreading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Misreading() {}

    /** Does not see some elements of the request. */
    static Distortion blindTo(String... names) {
        return Distortion.ofRequest(request -> Envelopes.named(request, names)
                .forEach(element -> element.getParentNode().removeChild(element)));
    }

    static void endPeriodADayEarlier(Document request) {
        Envelopes.first(request, "datePeriod")
                .flatMap(period -> Envelopes.first(period, "end"))
                .ifPresent(end -> end.setTextContent(dayBefore(end.getTextContent())));
    }

    private static String dayBefore(String day) {
        try {
            return LocalDate.parse(day.strip(), DAY).minusDays(1).format(DAY);
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    static void takeAnySourceSystem(Document request) {
        Envelopes.first(request, "sourceSystemHSAId", "sourceSystemId")
                .map(system -> Envelopes.first(system, "extension").orElse(system))
                .ifPresent(id -> Envelopes.first(request, "LogicalAddress")
                        .ifPresent(address -> id.setTextContent(address.getTextContent())));
    }

    static HttpAnswer forgetConsumer(HttpCall call, HttpResponder good) {
        return good.answer(call.without("x-rivta-original-serviceconsumer-hsaid"));
    }
}
