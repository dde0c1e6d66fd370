package se.ntjp.reports.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.html.HtmlReport;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;

/**
 * Writes every view of a record to a folder: {@code index.html}, {@code report.json} and {@code junit.xml}. The page
 * links to bodies in {@code record/}, so the record should lie there.
 */
public final class ReportWriter {

    /** The page's file name. */
    public static final String PAGE = "index.html";

    private ReportWriter() {}

    /**
     * Writes the views; files of an earlier report are replaced.
     *
     * @param folder made if it does not exist
     * @return what the views say
     */
    public static RunReport write(RunRecord record, Path folder, Language language) throws IOException {
        RunReport report = RunReport.from(record);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> view : views(report, language).entrySet()) {
            Files.writeString(folder.resolve(view.getKey()), view.getValue());
        }
        return report;
    }

    /** The views by file name. */
    static SortedMap<String, String> views(RunReport report, Language language) {
        return new TreeMap<>(Map.of(
                PAGE,
                new HtmlReport().render(report, language),
                "report.json",
                new JsonReport().render(report),
                "junit.xml",
                new JunitReport().render(report, language)));
    }
}
