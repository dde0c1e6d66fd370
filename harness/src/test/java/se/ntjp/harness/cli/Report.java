package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** What a run left in a folder. */
record Report(RunRecord record) {

    static Report in(Path folder) {
        try {
            return new Report(RecordReader.open(folder.resolve("record")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many cases have each verdict that occurs. */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(RunReport.from(record).counts());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    Verdict verdict(String caseId) {
        return result(caseId).verdict();
    }

    CaseResult result(String caseId) {
        return record.results().stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    /** The cases with a verdict, in order. */
    List<String> cases(Verdict verdict) {
        return record.results().stream()
                .filter(each -> each.verdict() == verdict)
                .map(CaseResult::caseId)
                .toList();
    }

    List<Finding> findings() {
        return record.results().stream()
                .flatMap(each -> each.findings().stream())
                .toList();
    }

    /** Every request that was sent. */
    List<HttpRequest> requests() {
        return record.exchanges().values().stream()
                .map(each -> each.exchange().request())
                .toList();
    }
}
