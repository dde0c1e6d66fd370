package se.ntjp.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class RunReportTest {

    @TempDir
    Path folder;

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    @Test
    void the_sample_is_weighed_counted_and_timed() throws IOException {
        RunReport report = RunReport.from(SampleRun.in(folder));

        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.counts()).containsOnlyKeys(Verdict.values()).allSatisfy((verdict, count) -> assertThat(count)
                .isEqualTo(1));
        ResponseTimes times = report.times();
        assertThat(times.answered()).isEqualTo(4);
        assertThat(times.min()).isEqualTo(millis(95));
        assertThat(times.median()).isEqualTo(millis(412));
        assertThat(times.p95()).isEqualTo(times.max()).isEqualTo(millis(28_250));
        assertThat(times.over()).isEqualTo(1);
    }

    @Test
    void a_requirement_is_weighed_of_its_cases() throws IOException {
        RunReport report = RunReport.from(SampleRun.in(folder));

        assertThat(report.requirements())
                .filteredOn(each -> each.id().equals("XSD-01"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verdict()).isEqualTo(Verdict.HARNESS_ERROR);
                    assertThat(each.cases()).containsExactly("1.2.1", "7.1");
                });
        assertThat(report.requirements())
                .filteredOn(each -> each.id().equals("AVA-01"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verdict()).isEqualTo(Verdict.NOT_TESTED);
                    assertThat(each.notTestedBecause().sv()).startsWith("Tillgänglighet visas av drift");
                });
    }

    @Test
    void a_requirement_of_every_exchange_holds_only_where_it_could_be_judged() throws IOException {
        RunReport report = RunReport.from(SampleRun.in(folder));

        assertThat(report.requirements())
                .filteredOn(each -> each.id().equals("ENV-03"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verdict())
                            .as("one case was not judged whole")
                            .isEqualTo(Verdict.HARNESS_ERROR);
                    assertThat(each.cases()).as("where its rule spoke").containsExactly("1.2.1");
                });
    }

    @Test
    void a_failed_case_breaks_only_the_requirements_that_its_findings_name() {
        CaseReport failed = testCase(Verdict.FAILED, List.of(Finding.failed("FLD-01", WORDS)), List.of("XSD-01"));

        assertThat(weighed("FLD-01", false, failed)).isEqualTo(Verdict.FAILED);
        assertThat(weighed("FLD-02", false, failed)).isEqualTo(Verdict.NOT_TESTED);
        assertThat(weighed("XSD-01", true, failed)).isEqualTo(Verdict.PASSED);
        assertThat(weighed("TYP-01", true, failed))
                .as("no answer was held against it")
                .isEqualTo(Verdict.NOT_TESTED);
    }

    private static final Text WORDS = Text.of("ord", "words");

    private static CaseReport testCase(Verdict verdict, List<Finding> findings, List<String> tried) {
        return new CaseReport(
                "1.1.1",
                WORDS,
                WORDS,
                verdict,
                WORDS,
                WORDS,
                List.of(),
                List.of("FLD-01", "FLD-02"),
                findings,
                List.of(),
                tried);
    }

    private static Verdict weighed(String id, boolean everyExchange, CaseReport testCase) {
        Requirement requirement = new Requirement(id, WORDS, "source", everyExchange, null);
        return new RequirementWeighing(List.of(testCase), new Shown(new PersonalIdentityMask(List.of())))
                .of(requirement)
                .verdict();
    }

    @Test
    void an_interrupted_run_is_never_green() throws IOException {
        try (RecordWriter writer = SampleRun.begun(folder)) {
            writer.result(new CaseResult("1.2.1", Verdict.PASSED, Text.same(""), List.of(), List.of()));
        }
        RunReport report = RunReport.from(RecordReader.open(folder));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.counts().get(Verdict.PASSED)).isEqualTo(1);
        assertThat(report.counts().get(Verdict.NOT_TESTED)).isEqualTo(7);
        assertThat(report.run().complete()).isFalse();
        assertThat(report.run().problems())
                .extracting(Text::en)
                .singleElement()
                .asString()
                .contains("interrupted");
    }

    @Test
    void a_case_without_an_outcome_in_a_whole_run_is_our_own_fault() throws IOException {
        try (RecordWriter writer = SampleRun.begun(folder)) {
            writer.finish(SampleRun.manifest().started());
        }
        RunReport report = RunReport.from(RecordReader.open(folder));

        assertThat(report.cases()).extracting(CaseReport::verdict).containsOnly(Verdict.HARNESS_ERROR);
        assertThat(report.exitCode()).isEqualTo(3);
    }

    @Test
    void a_changed_file_makes_the_whole_undecided_and_is_named() throws IOException {
        try (RecordWriter writer = SampleRun.begun(folder)) {
            SampleRun.manifest()
                    .plan()
                    .cases()
                    .forEach(each -> write(
                            writer, new CaseResult(each.id(), Verdict.PASSED, Text.same(""), List.of(), List.of())));
            writer.finish(SampleRun.manifest().started());
        }
        assertThat(RunReport.from(RecordReader.open(folder)).exitCode()).isZero();
        Files.writeString(folder.resolve("inputs/suite/3.0.yaml"), "name: another");
        RunReport report = RunReport.from(RecordReader.open(folder));

        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.run().problems())
                .extracting(Text::sv)
                .containsExactly("inputs/suite/3.0.yaml har ändrats sedan körningen");
    }

    private static void write(RecordWriter writer, CaseResult result) {
        try {
            writer.result(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ranks_are_nearest_ranks() {
        ResponseTimes times = ResponseTimes.of(
                IntStream.rangeClosed(1, 100).mapToObj(millis -> answered(millis, millis > 99)), millis(99));

        assertThat(times.median()).isEqualTo(millis(50));
        assertThat(times.p95()).isEqualTo(millis(95));
        assertThat(times.over()).isEqualTo(1);
    }

    private static ExchangeReport answered(int millis, boolean over) {
        Timings timings =
                new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(millis));
        return new ExchangeReport(
                "1/" + millis,
                "1",
                "all",
                new TreeMap<>(),
                "",
                List.of(),
                null,
                200,
                List.of(),
                null,
                null,
                timings,
                over,
                null);
    }
}
