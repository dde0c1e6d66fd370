package se.ntjp.testcases.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.period.Period;
import se.ntjp.testcases.period.PeriodRule;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * {@code matchesFilter}: the answer's records are exactly those of the unfiltered answer that the call's period
 * selects (FLT-03).
 *
 * @param unfiltered id of the call without a period
 */
record MatchesFilter(String unfiltered) implements Expectation {

    private static final Text MISSING = Text.of(
            "En post inom perioden saknas i svaret; den finns i svaret på ”%1$s”.",
            "A record inside the period is missing in the answer; it is in the answer to “%1$s”.");
    private static final Text SURPLUS =
            Text.of("Posten ligger inte inom perioden.", "The record does not lie inside the period.");
    private static final Text UNKNOWN = Text.of(
            "Posten finns inte i svaret på ”%1$s”, som inte är filtrerat.",
            "The record is not in the answer to “%1$s”, which is not filtered.");
    private static final Text REMEDY = Text.of(
            "Jämför datum, inte tidpunkter; periodens första och sista dag ingår.",
            "Compare dates, not points in time; the period's first and last day belong to it.");

    static MatchesFilter from(Arguments arguments) {
        return new MatchesFilter(arguments.named("of").text("of"));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        return Findings.comparing(call, all, unfiltered, reference -> compare(call, reference));
    }

    private List<Supplier<Finding>> compare(CallReading call, CallReading reference) {
        Period period = Period.of(
                call.parameters().get("periodStart"), call.parameters().get("periodEnd"));
        PeriodRule rule = new PeriodRule(reference);
        List<XdmNode> missing = new ArrayList<>(reference.records().stream()
                .filter(record -> rule.selects(record, period))
                .toList());
        List<String> wanted = new ArrayList<>(
                missing.stream().map(record -> RecordKey.of(reference, record)).toList());
        List<String> known = RecordKey.all(reference);
        List<Supplier<Finding>> findings = new ArrayList<>();
        for (XdmNode record : call.records()) {
            int at = wanted.indexOf(RecordKey.of(call, record));
            if (at >= 0) {
                wanted.remove(at);
                missing.remove(at);
            } else {
                Text message = known.contains(RecordKey.of(call, record)) ? SURPLUS : UNKNOWN.with(unfiltered);
                findings.add(() -> Findings.at(record, call, message)
                        .expected(period.toString())
                        .found(new PeriodRule(call).words(record))
                        .remedy(REMEDY));
            }
        }
        missing.forEach(record -> findings.add(() -> Findings.at(call.payload(), call, MISSING.with(unfiltered))
                .expected("%s (%s)".formatted(RecordKey.quoted(reference, record), rule.words(record)))
                .found(period.toString())
                .remedy(REMEDY)));
        return findings;
    }
}
