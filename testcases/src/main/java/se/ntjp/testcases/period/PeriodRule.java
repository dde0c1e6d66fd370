package se.ntjp.testcases.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.suite.TestSuite.TimeRule.Match;

/** Which records of an answer a period filter selects, by the suite's {@link TimeRule}. */
public final class PeriodRule {

    private final CallReading call;
    private final TimeRule rule;

    /**
     * The rule for the records of one answer.
     *
     * @throws IllegalArgumentException where the suite does not say which times of a record count, or says it wrongly
     */
    public PeriodRule(CallReading call) {
        this.call = call;
        this.rule = call.binding().times();
        if (rule == null || rule.paths().isEmpty()) {
            throw new IllegalArgumentException(
                    "The suite does not say which times of a record a period looks at; give times");
        }
        if (rule.match() == Match.OVERLAP && rule.paths().size() != 2) {
            throw new IllegalArgumentException("times: overlap needs two paths, start and end; found " + rule.paths());
        }
    }

    /** Whether the filter should let a record through; a record without a readable time never is selected. */
    public boolean selects(XdmNode record, Period period) {
        return extents(record).stream().anyMatch(period::overlaps);
    }

    /** The record's times as written, for a finding. */
    public String words(XdmNode record) {
        return String.join(
                ", ",
                rule.paths().stream()
                        .flatMap(path -> call.values(record, path).stream())
                        .toList());
    }

    /** The stretches of days that a record stands for: one for each time, or one from its start to its end. */
    List<Period> extents(XdmNode record) {
        if (rule.match() == Match.OVERLAP) {
            return ownPeriod(record).stream().toList();
        }
        List<Period> all = new ArrayList<>();
        rule.paths().forEach(path -> all.addAll(times(record, path)));
        return all;
    }

    private Optional<Period> ownPeriod(XdmNode record) {
        List<Period> starts = times(record, rule.paths().get(0));
        List<Period> ends = times(record, rule.paths().get(1));
        LocalDate first =
                starts.stream().map(Period::first).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        LocalDate last =
                ends.stream().map(Period::last).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        boolean none = starts.isEmpty() && ends.isEmpty();
        return none || first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    private List<Period> times(XdmNode record, String path) {
        return call.values(record, path).stream()
                .map(Period::covering)
                .flatMap(Optional::stream)
                .toList();
    }
}
