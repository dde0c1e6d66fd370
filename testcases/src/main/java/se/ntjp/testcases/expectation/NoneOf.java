package se.ntjp.testcases.expectation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code noneOf}: no record of an earlier, partial answer comes again. */
record NoneOf(String other) implements Expectation {

    private static final Text MESSAGE =
            Text.of("Posten fanns redan i svaret på ”%1$s”.", "The record was already in the answer to “%1$s”.");
    private static final Text REMEDY = Text.of(
            "Ett fortsättningssvar ska bara innehålla poster som inte har lämnats tidigare.",
            "A continued answer must hold only records that were not given before.");

    static NoneOf from(Arguments arguments) {
        return new NoneOf(arguments.value());
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        return Findings.comparing(call, all, other, reference -> compare(call, reference));
    }

    private List<Supplier<Finding>> compare(CallReading call, CallReading reference) {
        Set<String> before = Set.copyOf(RecordKey.all(reference));
        return call.records().stream()
                .filter(record -> before.contains(RecordKey.of(call, record)))
                .<Supplier<Finding>>map(record -> () -> Findings.at(record, call, MESSAGE.with(other))
                        .found(RecordKey.quoted(call, record))
                        .remedy(REMEDY))
                .toList();
    }
}
