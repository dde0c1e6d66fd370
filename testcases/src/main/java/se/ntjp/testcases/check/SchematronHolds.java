package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronViolation;
import se.ntjp.testcases.verdict.Finding;

/** SCH-01: the answer keeps the contract's Schematron rules. The words are the rules' own. */
public final class SchematronHolds implements ExchangeCheck {

    private static final String RULE = "SCH-01";
    private static final int SHOWN = 10;

    private final CompiledSchematron schematron;

    /** @param schematron the contract's rules, made for the processor that builds the answers */
    public SchematronHolds(CompiledSchematron schematron) {
        this.schematron = schematron;
    }

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        if (reading.payload().isEmpty()) {
            return List.of();
        }
        List<SchematronViolation> violations =
                schematron.validate(reading.document().orElseThrow());
        List<Finding> findings = new ArrayList<>();
        for (SchematronViolation violation : violations.subList(0, Math.min(SHOWN, violations.size()))) {
            findings.add(Finding.failed(RULE, violation.message())
                    .where(violation.where())
                    .expected(violation.test()));
        }
        if (violations.size() > SHOWN) {
            findings.add(Finding.failed(
                    RULE,
                    Text.of(
                                    "… och %s brott till mot Schematron-regler i samma svar.",
                                    "… and %s more breaches of Schematron rules in the same answer.")
                            .with(violations.size() - SHOWN)));
        }
        return findings;
    }
}
