package se.ntjp.contracts.schema;

import java.util.List;
import javax.xml.namespace.QName;

/**
 * All that one reading of a message told.
 *
 * @param envelope the envelope's facts
 * @param expected the element that was expected in Body
 * @param verdict what the schemas say
 * @param engine what the verdict rests on
 * @param errors the first schema errors in document order; none unless {@link SchemaVerdict#INVALID}, or the message
 *     broke off after them
 * @param errorCount how many there are in all
 */
public record ValidationResult(
        EnvelopeFacts envelope,
        QName expected,
        SchemaVerdict verdict,
        Engine engine,
        List<SchemaError> errors,
        long errorCount) {

    public ValidationResult {
        errors = List.copyOf(errors);
    }

    /** Whether the content is the expected element and valid. */
    public boolean valid() {
        return verdict == SchemaVerdict.VALID && rootAsExpected();
    }

    /** Whether the first element in Body is the expected one. A fault is not. */
    public boolean rootAsExpected() {
        return envelope.content().filter(expected::equals).isPresent();
    }
}
