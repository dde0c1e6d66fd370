package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.schema.SchemaError;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;

/** XSD-01: the answer follows the contract's schemas (XML Schema 1.0). The words are the schema validator's. */
public final class AnswerIsValid implements ExchangeCheck {

    static final String RULE = "XSD-01";
    private static final int SHOWN = 10;

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.answer()
                .filter(result -> result.verdict() == SchemaVerdict.INVALID)
                .map(AnswerIsValid::judge)
                .orElse(List.of());
    }

    private static List<Finding> judge(ValidationResult result) {
        List<Finding> findings = new ArrayList<>();
        for (SchemaError error :
                result.errors().subList(0, Math.min(SHOWN, result.errors().size()))) {
            findings.add(Finding.failed(
                            RULE,
                            Text.of(
                                            "Svaret bryter mot kontraktets schema (%s).",
                                            "The answer breaks the contract's schema (%s).")
                                    .with(error.rule()))
                    .where(new Where(error.path(), error.line(), error.column()))
                    .found(error.message()));
        }
        if (result.errorCount() > findings.size()) {
            findings.add(Finding.failed(
                    RULE,
                    Text.of("… och %s schemafel till i samma svar.", "… and %s more schema errors in the same answer.")
                            .with(result.errorCount() - findings.size())));
        }
        return findings;
    }
}
