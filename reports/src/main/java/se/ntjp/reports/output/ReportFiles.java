package se.ntjp.reports.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;

/** What this version writes of a record: tells a report that is the record's from one that was changed, or another's. */
public final class ReportFiles {

    private final List<SortedMap<String, String>> languages;

    public ReportFiles(RunRecord record) {
        RunReport report = RunReport.from(record);
        this.languages = Stream.of(Language.values())
                .map(language -> ReportWriter.views(report, language))
                .toList();
    }

    /** The file names of a report. */
    public SortedSet<String> names() {
        return new TreeSet<>(languages.get(0).keySet());
    }

    /** Whether a file of this name and content is one of the record's views, in either language. */
    public boolean wrote(String name, byte[] content) {
        String found = new String(content, StandardCharsets.UTF_8);
        return languages.stream().anyMatch(views -> found.equals(views.get(name)));
    }
}
