package se.ntjp.reports.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Everything a report says of a run, in both languages.
 *
 * @param run what was run, against what, when and by what
 * @param verdict of the whole; see {@link Outcome}
 * @param exitCode what a script is told
 * @param counts how many cases have each verdict, all eight
 * @param cases in the plan's order
 * @param requirements in the catalogue's order
 * @param times how long the answers took
 * @param exchanges by id, in the order they were made
 */
public record RunReport(
        RunFacts run,
        Verdict verdict,
        int exitCode,
        SortedMap<Verdict, Integer> counts,
        List<CaseReport> cases,
        List<RequirementReport> requirements,
        ResponseTimes times,
        Map<String, ExchangeReport> exchanges) {

    public RunReport {
        counts = Collections.unmodifiableSortedMap(counts);
        cases = List.copyOf(cases);
        requirements = List.copyOf(requirements);
        exchanges = Collections.unmodifiableMap(new LinkedHashMap<>(exchanges));
    }

    /** What a record says; the same record gives the same report. */
    public static RunReport from(RunRecord record) {
        return new ReportMaker(record).make();
    }

    /** The cases with this verdict, in order. */
    public List<CaseReport> cases(Verdict verdict) {
        return cases.stream().filter(each -> each.verdict() == verdict).toList();
    }

    /** The exchanges a case was judged on; ids that the record does not hold are left out. */
    public List<ExchangeReport> exchangesOf(CaseReport testCase) {
        return testCase.exchanges().stream()
                .flatMap(id -> Stream.ofNullable(exchanges.get(id)))
                .toList();
    }
}
