package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.reports.record.RecordZip;
import se.ntjp.testcases.verdict.Verdict;

/** One changed byte anywhere in a record is found and named, and a run that was cut off can still be read. */
class DamagedRecordTest {

    @TempDir
    static Path made;

    @TempDir
    private Path folder;

    private Path record;

    @BeforeAll
    static void run_a_few_cases() {
        Command run = ntjp("run", "--case", "1.1,1.6,2.1", "--seed", 1, "--out", made.resolve("run"));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy_the_record() throws IOException {
        Path whole = made.resolve("run/record");
        record = folder.resolve("run/record");
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path file : files.toList()) {
                Path copy = record.resolve(whole.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Path aBody(Path record) throws IOException {
        try (Stream<Path> bodies = Files.list(record.resolve("bodies"))) {
            return bodies.sorted().findFirst().orElseThrow();
        }
    }

    private static void replace(Path file, String text, String other) throws IOException {
        String before = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(before).contains(text);
        Files.writeString(
                file, before.replaceFirst(java.util.regex.Pattern.quote(text), other), StandardCharsets.ISO_8859_1);
    }

    private Command verify() {
        return ntjp("report", "verify", folder.resolve("run"), "--lang", "en");
    }

    private void isNotVerified(String... words) {
        Command verify = verify();
        assertThat(verify.exitCode()).as(verify.err()).isEqualTo(1);
        assertThat(verify.out())
                .contains(words)
                .endsWith(folder.resolve("run") + ": not verified, for the reasons above.\n");
    }

    @Test
    void an_untouched_copy_is_verified() {
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void a_zip_of_it_is_verified() throws IOException {
        Path zip = folder.resolve("record.zip");
        RecordZip.pack(record, zip);
        assertThat(ntjp("report", "verify", zip).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", ""})
    void a_zip_of_the_whole_report_is_verified_and_shown_in_a_folder_of_its_own(String top) throws IOException {
        ntjp("report", folder.resolve("run"));
        Path zip = folder.resolve("zips/r.zip");
        Files.createDirectories(zip.getParent());
        RecordZip.pack(top.isEmpty() ? folder.resolve("run") : folder, zip);

        Command verify = ntjp("report", "verify", zip);
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
        assertThat(ntjp("report", zip).exitCode()).isZero();
        assertThat(ntjp("report", zip, "--lang", "en").exitCode()).as("again").isZero();
        assertThat(zip.getParent().toFile().list()).containsExactlyInAnyOrder("r.zip", "r-report");
        assertThat(folder.resolve("zips/r-report").toFile().list())
                .containsExactlyInAnyOrder("index.html", "junit.xml", "report.json");
    }

    @Test
    void a_file_that_is_no_report_of_the_record_is_not_overwritten() throws IOException {
        Path page = Files.writeString(folder.resolve("index.html"), "mine");
        Command report = ntjp("report", record, "--out", folder);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.err())
                .isEqualTo(
                        "ntjp: %s is there already and is not a report of this record. Give another folder with --out.\n"
                                .formatted(page));
        assertThat(page).hasContent("mine");
    }

    @Test
    void a_report_in_either_language_is_verified() {
        assertThat(ntjp("report", folder.resolve("run"), "--lang", "en").exitCode())
                .isZero();
        assertThat(verify().exitCode()).isZero();
        assertThat(ntjp("report", folder.resolve("run"), "--lang", "sv").exitCode())
                .isZero();
        assertThat(verify().exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "report.json", "junit.xml"})
    void a_report_that_says_something_else_than_its_record_is_found(String view) throws IOException {
        ntjp("report", folder.resolve("run"));
        replace(folder.resolve("run").resolve(view), "1.1", "1.7");
        isNotVerified(view + " is not what the record says. Write the report again with ntjp report.");
        assertThat(ntjp("report", "verify", folder.resolve("run")).out())
                .isEqualTo(
                        """
                        %s är inte vad protokollet säger. Skriv rapporten på nytt med ntjp report.
                        %s: inte bekräftad, av skälen ovan.
                        """
                                .formatted(view, folder.resolve("run")));
    }

    @Test
    void a_changed_byte_in_a_body_is_found() throws IOException {
        Path body = aBody(record);
        replace(body, "Envelope", "Envelopf");
        isNotVerified("bodies/%s has changed since the run".formatted(body.getFileName()));
    }

    @Test
    void a_missing_body_is_found() throws IOException {
        Path body = aBody(record);
        Files.delete(body);
        isNotVerified("bodies/%s is missing".formatted(body.getFileName()));
    }

    @Test
    void a_changed_verdict_in_the_journal_is_found() throws IOException {
        replace(record.resolve("journal.jsonl"), "\"PASSED\"", "\"FAILED\"");
        isNotVerified("journal.jsonl, line 4, has changed since the run");
    }

    @Test
    void a_line_taken_out_of_the_journal_is_found() throws IOException {
        Path journal = record.resolve("journal.jsonl");
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(journal));
        lines.remove(5);
        Files.write(journal, lines);
        isNotVerified("journal.jsonl, line 6, has changed since the run");
    }

    @Test
    void a_changed_manifest_is_found() throws IOException {
        replace(record.resolve("manifest.json"), "127.0.0.1", "127.0.0.2");
        isNotVerified("manifest.json has changed since the run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suite.json",
                "data.json",
                "selection.json",
                "schematron/GetCareDocumentation-3.sch",
                "contract/schemas/interactions/GetCareDocumentationInteraction/"
                        + "GetCareDocumentationInteraction_3.0_RIVTABP21.wsdl",
                "contract/schemas/core_components/clinicalprocess_healthcond_description_3.0.xsd"
            })
    void a_broken_input_is_found(String input) throws IOException {
        Path file = record.resolve("inputs").resolve(input);
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length - 5));
        isNotVerified("inputs/%s has changed since the run".formatted(input));
    }

    @Test
    void a_file_that_does_not_belong_is_found() throws IOException {
        Files.writeString(record.resolve("inputs/more.json"), "{}");
        isNotVerified("inputs/more.json does not belong to the run");
    }

    @Test
    void a_run_that_was_killed_can_be_read_and_says_that_it_is_incomplete() throws IOException {
        Path journal = record.resolve("journal.jsonl");
        byte[] content = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(content, content.length / 2));
        Command report = ntjp("report", folder.resolve("run"), "--lang", "en");
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.out())
                .contains("Undecided: 4 of 51 test cases passed", "The record is incomplete or changed");
        assertThat(Report.in(folder.resolve("run")).verdict("1.1.1")).isEqualTo(Verdict.PASSED);
        assertThat(folder.resolve("run/index.html")).content().contains("is cut off in the middle");
        isNotVerified("is cut off in the middle", "journal.jsonl has no last line");
    }

    @Test
    void a_record_of_a_later_format_is_refused_with_both_numbers() throws IOException {
        replace(record.resolve("manifest.json"), "\"format\" : 1", "\"format\" : 2");
        Command verify = verify();
        assertThat(verify.exitCode()).isEqualTo(2);
        assertThat(verify.err())
                .isEqualTo("ntjp: %s is a record of format 2; this version reads format 1\n".formatted(record));
    }
}
