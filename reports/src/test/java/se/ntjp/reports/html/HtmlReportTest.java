package se.ntjp.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class HtmlReportTest {

    private static final String ATTACK = "</pre></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'\u0000";

    @TempDir
    Path folder;

    private String page(Language language) throws IOException {
        return new HtmlReport().render(RunReport.from(RecordReader.open(folder)), language);
    }

    @Test
    void what_a_producer_sends_never_becomes_markup() throws IOException {
        try (RecordWriter writer = SampleRun.begun(folder)) {
            writer.exchange(
                    new Exchange(
                            "2.1/1",
                            new HttpRequest(URI.create("http://localhost/"), List.of(), Body.of(ATTACK)),
                            new HttpResponse(200, List.of(new Header(ATTACK, ATTACK)), Body.of(ATTACK)),
                            null,
                            new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                            null),
                    "2.1",
                    ATTACK,
                    Map.of(ATTACK, ATTACK));
            writer.result(new CaseResult(
                    "2.1",
                    Verdict.FAILED,
                    Text.same(ATTACK),
                    List.of(Finding.failed(ATTACK, Text.same(ATTACK))
                            .where(Finding.Where.at(ATTACK))
                            .expected(ATTACK)
                            .found(ATTACK)
                            .remedy(Text.same(ATTACK))
                            .in("2.1/1")),
                    List.of("2.1/1")));
        }
        String page = page(Language.SV);

        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script", "<img", "\u0000")
                .containsOnlyOnce("</style>");
    }

    @Test
    void the_page_forbids_itself_everything_but_its_own_style() throws IOException {
        SampleRun.in(folder);

        assertThat(page(Language.EN))
                .contains(
                        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain(" src=", "url(", "@import", " style=", " onclick=", "<link");
    }

    @Test
    void a_derived_suite_is_told_in_words_and_a_requirement_without_a_case_has_a_reason() throws IOException {
        RecordManifest sample = SampleRun.manifest();
        RecordManifest derived = new RecordManifest(
                sample.format(),
                sample.tool(),
                sample.contract(),
                new RecordManifest.Suite("GetCareDocumentation 3.0", BaselineSuite.ORIGIN, "0".repeat(64)),
                sample.configurationDigest(),
                sample.dataDigest(),
                sample.seed(),
                sample.started(),
                sample.target(),
                sample.limits(),
                sample.language(),
                new RecordManifest.Plan(List.of(), sample.plan().requirements()),
                sample.testIdentities(),
                sample.inputs());
        RecordWriter.create(folder, derived, Map.of()).close();

        assertThat(page(Language.SV))
                .contains("härledd ur kontraktets scheman")
                .contains("Sviten för det här kontraktet har inget testfall som visar kravet.")
                .doesNotContain(">" + BaselineSuite.ORIGIN + "<");
    }

    @Test
    void the_page_of_an_interrupted_run_says_so_first() throws IOException {
        SampleRun.begun(folder).close();
        String page = page(Language.EN);

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("No calls were made.")
                .contains("journal.jsonl has no last line: the run was interrupted, or its end was removed.");
        assertThat(page.indexOf("The record is incomplete or changed")).isBetween(0, page.indexOf("Contents</h2>"));
    }
}
