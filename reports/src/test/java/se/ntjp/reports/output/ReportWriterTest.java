package se.ntjp.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;

class ReportWriterTest {

    @TempDir
    Path folder;

    private RunRecord record;
    private Path out;

    @BeforeEach
    void run() throws IOException {
        out = folder.resolve("out");
        record = SampleRun.in(out.resolve("record"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_view_of_the_sample_says_what_was_agreed(Language language) throws IOException {
        RunReport report = ReportWriter.write(record, out, language);

        Golden.assertSame(language + "/index.html", Files.readString(out.resolve("index.html")));
        Golden.assertSame(language + "/junit.xml", Files.readString(out.resolve("junit.xml")));
        Golden.assertSame("report.json", Files.readString(out.resolve("report.json")));
        Golden.assertSame(
                language + "/terminal.txt",
                new TerminalSummary(language, false).of(report, Path.of("out", "index.html")));
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws IOException {
        ReportWriter.write(record, out, Language.SV);
        ReportWriter.write(record, folder.resolve("again"), Language.SV);

        for (String name : new String[] {"index.html", "report.json", "junit.xml"}) {
            assertThat(folder.resolve("again").resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
    }

    @Test
    void an_undeclared_identity_is_shown_in_no_view() throws IOException {
        RunReport report = ReportWriter.write(record, out, Language.SV);

        for (String name : new String[] {"index.html", "report.json", "junit.xml"}) {
            assertThat(out.resolve(name))
                    .content()
                    .doesNotContain(SampleRun.UNDECLARED)
                    .contains("************");
        }
        assertThat(new TerminalSummary(Language.SV, true).of(report, out))
                .doesNotContain(SampleRun.UNDECLARED)
                .contains("************");
        assertThat(out.resolve("index.html")).content().contains(SampleRun.DECLARED);
    }

    @Test
    void colours_are_for_terminals_only() {
        RunReport report = RunReport.from(record);

        assertThat(new TerminalSummary(Language.EN, false).of(report, out)).doesNotContain("\u001b");
        assertThat(new TerminalSummary(Language.EN, true).of(report, out)).contains("\u001b[31mFailed\u001b[0m");
    }
}
