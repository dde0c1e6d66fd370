package se.ntjp.stubs.faulty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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
        for (Element period : Envelopes.named(request, "datePeriod")) {
            Element end = Envelopes.named(period, "end").get(0);
            LocalDate last = LocalDate.parse(end.getTextContent().strip(), DAY);
            end.setTextContent(last.minusDays(1).format(DAY));
        }
    }

    static HttpAnswer forgetConsumer(HttpCall call, HttpResponder good) {
        return good.answer(call.without("x-rivta-original-serviceconsumer-hsaid"));
    }
}
