package se.ntjp.testcases.requirement;

import java.util.Optional;
import se.ntjp.contracts.text.Text;

/**
 * Something a producer must fulfil.
 *
 * @param id for example {@code ERR-03}
 * @param title the requirement in a sentence
 * @param source the document it stands in
 * @param everyExchange whether it is judged on every exchange, whatever the case
 * @param untestedReason why no test case shows it; {@code null} where one does
 */
public record Requirement(String id, Text title, String source, boolean everyExchange, Text untestedReason) {

    /** A requirement that is not judged on every exchange. */
    public Requirement(String id, Text title, String source, Text untestedReason) {
        this(id, title, source, false, untestedReason);
    }

    /** Why no test case shows it, if none does. */
    public Optional<Text> notTestedBecause() {
        return Optional.ofNullable(untestedReason);
    }
}
