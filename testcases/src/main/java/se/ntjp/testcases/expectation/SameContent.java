package se.ntjp.testcases.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * {@code sameContentAs}: the answer has the same records as that of an earlier call, with the same content. Neither the
 * order of records nor what stands outside them counts.
 */
record SameContent(String other) implements Expectation {

    private static final Text DIFFERENT = Text.of(
            "Posten har annat innehåll än i svaret på ”%1$s”.",
            "The record has other content than in the answer to “%1$s”.");
    private static final Text MISSING = Text.of(
            "En post i svaret på ”%1$s” saknas i detta svar.",
            "A record of the answer to “%1$s” is missing in this answer.");
    private static final Text SURPLUS =
            Text.of("Posten finns inte i svaret på ”%1$s”.", "The record is not in the answer to “%1$s”.");
    private static final Text REMEDY = Text.of(
            "Svaret ska inte bero på vem som frågar eller när; kontrollera åtkomstregler och mappning.",
            "The answer must not depend on who asks or when; check access rules and mapping.");

    static SameContent from(Arguments arguments) {
        return new SameContent(arguments.value());
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        return Findings.comparing(call, all, other, reference -> compare(call, reference));
    }

    private List<Supplier<Finding>> compare(CallReading call, CallReading reference) {
        Map<String, List<XdmNode>> before = byKey(reference);
        List<Supplier<Finding>> findings = new ArrayList<>();
        for (XdmNode record : units(call)) {
            List<XdmNode> same = before.getOrDefault(key(call, record), List.of());
            if (same.isEmpty()) {
                findings.add(() -> Findings.at(record, call, SURPLUS.with(other))
                        .found(RecordKey.quoted(call, record))
                        .remedy(REMEDY));
            } else {
                ContentDifference.between(same.remove(0), record)
                        .<Supplier<Finding>>map(difference -> () -> difference
                                .finding(call, record, DIFFERENT.with(other))
                                .remedy(REMEDY))
                        .ifPresent(findings::add);
            }
        }
        before.values()
                .forEach(left ->
                        left.forEach(record -> findings.add(() -> Findings.at(call.payload(), call, MISSING.with(other))
                                .expected(RecordKey.quoted(reference, record))
                                .remedy(REMEDY))));
        return findings;
    }

    private static Map<String, List<XdmNode>> byKey(CallReading call) {
        Map<String, List<XdmNode>> records = new LinkedHashMap<>();
        units(call).forEach(record -> records.computeIfAbsent(key(call, record), key -> new ArrayList<>())
                .add(record));
        return records;
    }

    /** What is compared: the records, or the whole payload of a contract without records. */
    private static List<XdmNode> units(CallReading call) {
        return call.binding().record().isEmpty() ? List.of(call.payload()) : call.records();
    }

    private static String key(CallReading call, XdmNode unit) {
        return unit.equals(call.payload()) ? "" : RecordKey.of(call, unit);
    }
}
