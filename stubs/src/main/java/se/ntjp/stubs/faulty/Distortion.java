package se.ntjp.stubs.faulty;

import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.http.HttpResponder;
import se.ntjp.stubs.soap.SoapMessages;

/** What goes wrong between a caller and a good producer. */
@FunctionalInterface
interface Distortion {

    /** The distorted answer to a call. */
    HttpAnswer answer(HttpCall call, HttpResponder good);

    /** The producer understands the request otherwise than it was written. */
    static Distortion ofRequest(Consumer<Document> edit) {
        return (call, good) ->
                good.answer(edited(call.body(), edit).map(call::with).orElse(call));
    }

    /** The producer writes its answer, or its fault, otherwise than it should. */
    static Distortion ofAnswer(Consumer<Document> edit) {
        return (call, good) -> {
            HttpAnswer answer = good.answer(call);
            return edited(answer.body(), edit)
                    .map(body -> new HttpAnswer(answer.status(), answer.contentType(), body))
                    .orElse(answer);
        };
    }

    private static Optional<byte[]> edited(byte[] message, Consumer<Document> edit) {
        return Envelopes.read(message).map(document -> {
            edit.accept(document);
            return SoapMessages.bytes(document);
        });
    }
}
