package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ntjp.contracts.schema.SchemaError;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;

/**
 * XSD-01: the answer follows the contract's schemas (XML Schema 1.0). The words are the schema validator's. Another
 * element than the contract's is told by {@link AnswerIsTheContracts}.
 */
public final class AnswerIsValid implements ExchangeCheck {

    static final String RULE = "XSD-01";
    private static final int SHOWN = 10;
    private static final Set<String> ECHOES = Set.of("cvc-type.3.1.3", "cvc-attribute.3", "cvc-complex-type.2.2");

    private static final Text REMEDY = Text.of(
            "Rätta svaret efter kontraktets schema. NTjP släpper igenom det som det är; konsumenten kan vägra läsa det.",
            "Correct the answer by the contract's schema. NTjP passes it on as it is; the consumer may refuse to read it.");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.answer()
                .filter(result -> result.verdict() == SchemaVerdict.INVALID && result.rootAsExpected())
                .map(AnswerIsValid::judge)
                .orElse(List.of());
    }

    private static List<Finding> judge(ValidationResult result) {
        List<Finding> findings = new ArrayList<>();
        SchemaError before = null;
        int told = 0;
        for (SchemaError error : result.errors()) {
            if (findings.size() == SHOWN) {
                break;
            }
            told++;
            if (isEcho(error, before)) {
                continue;
            }
            before = error;
            findings.add(Finding.failed(
                            RULE,
                            Text.of(
                                            "Svaret bryter mot kontraktets schema (%s).",
                                            "The answer breaks the contract's schema (%s).")
                                    .with(error.rule()))
                    .where(new Where(error.path(), error.line(), error.column()))
                    .found(error.message())
                    .remedy(REMEDY));
        }
        if (result.errorCount() > told) {
            findings.add(Finding.failed(
                    RULE,
                    Text.of("… och %s schemafel till i samma svar.", "… and %s more schema errors in the same answer.")
                            .with(result.errorCount() - told)));
        }
        return findings;
    }

    /** The validator says twice that a value is wrong: why, and that therefore the element or attribute is not valid. */
    private static boolean isEcho(SchemaError error, SchemaError before) {
        return before != null && ECHOES.contains(error.rule()) && error.path().equals(before.path());
    }
}
