package se.ntjp.testcases.expectation;

import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code someRecord}: a condition holds of at least one record. */
record SomeRecord(Condition condition) implements Expectation {

    private static final Text MESSAGE = Text.of(
            "Ingen av svarets %1$d poster uppfyller villkoret.",
            "None of the answer's %1$d records fulfils the condition.");
    private static final Text REMEDY = Text.of(
            "Kontrollera att testdata som anges för testfallet finns i källsystemet och att mappningen till elementet är rätt.",
            "Check that the test data given for the case exist in the source system and that the mapping to the element is right.");

    static SomeRecord from(Arguments arguments) {
        return new SomeRecord(Condition.from(arguments.named(Condition.ARGUMENTS)));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        if (call.records().stream().anyMatch(record -> condition.holds(call, record))) {
            return List.of();
        }
        return List.of(condition.said(
                Findings.at(call.payload(), call, MESSAGE.with(call.records().size()))
                        .expected(condition.words())
                        .remedy(REMEDY)));
    }
}
