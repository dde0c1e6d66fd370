package se.ntjp.stubs.faulty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.http.HttpResponder;
import se.ntjp.stubs.soap.SoapMessages;

/** How a producer may spoil an answer. */
final class Miswriting {

    private static final int OK = 200;
    private static final int DAY_DIGITS = 8;

    /** A patient of the stub's data, by coordination number. */
    private static final String ANOTHER = "196812732391";

    private static final String COORDINATION_NUMBER = "1.2.752.129.2.1.3.3";

    private Miswriting() {}

    static HttpAnswer mixInAnother(HttpCall call, HttpResponder good) {
        Optional<Element> foreign = Envelopes.read(call.body())
                .map(Miswriting::askForAnother)
                .map(request -> good.answer(call.with(SoapMessages.bytes(request))))
                .flatMap(answer -> Envelopes.read(answer.body()))
                .flatMap(answer -> Envelopes.records(answer).stream().findFirst());
        return Distortion.ofAnswer(answer -> Envelopes.records(answer).stream()
                        .findFirst()
                        .ifPresent(first -> foreign.ifPresent(
                                other -> first.getParentNode().insertBefore(answer.importNode(other, true), first))))
                .answer(call, good);
    }

    private static Document askForAnother(Document request) {
        Envelopes.patient(request).ifPresent(patient -> {
            patient.id().setTextContent(ANOTHER);
            patient.type().setTextContent(COORDINATION_NUMBER);
        });
        return request;
    }

    static HttpAnswer faultForNothing(HttpCall call, HttpResponder good) {
        HttpAnswer answer = good.answer(call);
        boolean asksForAll = Envelopes.read(call.body())
                .filter(request -> !Envelopes.hasFilter(request))
                .isPresent();
        boolean nothing = Envelopes.read(answer.body())
                .filter(each -> Envelopes.records(each).isEmpty())
                .flatMap(each -> Envelopes.first(each, "resultCode"))
                .filter(code -> code.getTextContent().equals("OK"))
                .isPresent();
        return asksForAll && nothing ? SoapMessages.fault("Server", "The patient is not in the register") : answer;
    }

    static void repeatFirstId(Document answer) {
        List<Element> ids = Envelopes.records(answer).stream()
                .map(Envelopes::recordId)
                .limit(2)
                .toList();
        ids.forEach(id -> id.setTextContent(ids.get(0).getTextContent()));
    }

    static void shortenTime(Document answer) {
        Envelopes.first(answer, "timestamp", "authorTime")
                .ifPresent(time -> time.setTextContent(time.getTextContent().substring(0, DAY_DIGITS)));
    }

    static HttpAnswer escapeTwice(HttpCall call, HttpResponder good) {
        HttpAnswer answer = good.answer(call);
        String text = new String(answer.body(), StandardCharsets.UTF_8).replace("&", "&amp;");
        return new HttpAnswer(answer.status(), answer.contentType(), text.getBytes(StandardCharsets.UTF_8));
    }

    static HttpAnswer encodeAsLatin1(HttpCall call, HttpResponder good) {
        HttpAnswer answer = good.answer(call);
        String text = new String(answer.body(), StandardCharsets.UTF_8).replaceFirst("UTF-8", "ISO-8859-1");
        return new HttpAnswer(
                answer.status(), "text/xml; charset=ISO-8859-1", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static HttpAnswer claimOk(HttpCall call, HttpResponder good) {
        HttpAnswer answer = good.answer(call);
        return new HttpAnswer(OK, answer.contentType(), answer.body());
    }

    static HttpAnswer nameThePatient(HttpCall call, HttpResponder good) {
        String patient = Envelopes.read(call.body())
                .flatMap(Envelopes::patient)
                .map(each -> each.id().getTextContent())
                .orElse("unknown");
        return Distortion.ofAnswer(answer -> Envelopes.named(answer, "faultstring")
                        .forEach(string -> string.setTextContent(string.getTextContent() + ", patient " + patient)))
                .answer(call, good);
    }
}
