package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.contracts.schema.SchemaError;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;
import se.ntjp.testcases.verdict.Verdict;

/**
 * XSD-02: the harness itself sent a request that the contract allows. Where test data break the schema, nothing can be
 * said of the producer, and it is said whose side the fault is on.
 */
public final class RequestIsValid implements ExchangeCheck {

    private static final String RULE = "XSD-02";

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        boolean valid = reading.request().verdict() == SchemaVerdict.VALID;
        if (valid && reading.deliberatelyInvalid()) {
            return List.of(Finding.of(
                            RULE,
                            Verdict.HARNESS_ERROR,
                            Text.of(
                                    "Anropet skulle bryta mot schemat men följer det, så fallet prövar inget. Felet är testverktygets.",
                                    "The request was to break the schema but follows it, so the case tests nothing. The fault is the harness's."))
                    .remedy(Text.of(
                            "Spara körprotokollet och anmäl felet till den som förvaltar testverktyget.",
                            "Keep the record and report the error to whoever maintains the harness.")));
        }
        if (valid || reading.deliberatelyInvalid()) {
            return List.of();
        }
        Finding finding = Finding.of(
                        RULE,
                        Verdict.UNDECIDED,
                        Text.of(
                                "Anropet följer inte kontraktets schema, så svaret säger inget. Felet ligger på vår sida.",
                                "The request does not follow the contract's schema, so the answer says nothing. The fault is on our side."))
                .remedy(Text.of(
                        "Kontrollera testdata för fallet: format på datum, id och koder.",
                        "Check the case's test data: the form of dates, ids and codes."));
        return List.of(reading.request().errors().stream()
                .findFirst()
                .map(error -> finding.where(place(error)).found(error.message()))
                .orElse(finding.found(reading.request().verdict().name())));
    }

    /** Whether the request is ours to blame, so that a refusal says nothing of the producer. */
    static boolean blames(ExchangeReading reading) {
        return !reading.deliberatelyInvalid() && reading.request().verdict() != SchemaVerdict.VALID;
    }

    private static Where place(SchemaError error) {
        return new Where(error.path(), error.line(), error.column());
    }
}
