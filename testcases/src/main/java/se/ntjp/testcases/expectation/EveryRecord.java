package se.ntjp.testcases.expectation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code everyRecord}: a condition holds of every record, and unless the suite allows it there is at least one. */
record EveryRecord(Condition condition, boolean allowEmpty) implements Expectation {

    private static final Text NOTHING_SHOWN = Text.of(
            "Svaret innehåller ingen post, så testfallet visar inget.",
            "The answer has no record, so the case shows nothing.");
    private static final Text REMEDY = Text.of(
            "Ange testdata för vilka källsystemet har minst en post.",
            "Give test data for which the source system has at least one record.");

    private static final String[] ARGUMENTS = Stream.concat(Stream.of(Condition.ARGUMENTS), Stream.of("allowEmpty"))
            .toArray(String[]::new);

    static EveryRecord from(Arguments arguments) {
        arguments.named(ARGUMENTS);
        return new EveryRecord(Condition.from(arguments), arguments.flag("allowEmpty"));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        List<XdmNode> records = call.records();
        if (records.isEmpty()) {
            return allowEmpty
                    ? List.of()
                    : List.of(Findings.at(call.payload(), call, NOTHING_SHOWN)
                            .expected(condition.words())
                            .remedy(REMEDY));
        }
        return Findings.limited(records.stream()
                .filter(record -> !condition.holds(call, record))
                .<Supplier<Finding>>map(record -> () -> condition.broken(call, record))
                .toList());
    }
}
