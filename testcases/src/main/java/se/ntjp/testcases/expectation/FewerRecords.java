package se.ntjp.testcases.expectation;

import java.util.List;
import java.util.function.Supplier;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code fewerRecordsThan}: the answer has fewer records than that of an earlier call. */
record FewerRecords(String other) implements Expectation {

    private static final Text MESSAGE = Text.of(
            "Svaret har inte färre poster än svaret på ”%1$s”.",
            "The answer does not have fewer records than that to “%1$s”.");
    private static final Text REMEDY = Text.of(
            "Kontrollera att filtret fungerar, och att testdata har poster både innanför och utanför det.",
            "Check that the filter works, and that the test data have records both inside and outside it.");

    static FewerRecords from(Arguments arguments) {
        return new FewerRecords(arguments.value());
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        return Findings.comparing(call, all, other, reference -> compare(call, reference));
    }

    private List<Supplier<Finding>> compare(CallReading call, CallReading reference) {
        int found = call.records().size();
        int limit = reference.records().size();
        return found < limit
                ? List.of()
                : List.of(() -> Findings.at(call.payload(), call, MESSAGE.with(other))
                        .expected("< " + limit)
                        .found(String.valueOf(found))
                        .remedy(REMEDY));
    }
}
