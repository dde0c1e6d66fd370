package se.ntjp.reports.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.record.RecordProblem.Kind;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.verdict.Verdict;

class RecordTest {

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_back() throws IOException {
        RunRecord record = SampleRun.in(folder);

        assertThat(record.complete()).isTrue();
        assertThat(record.problems()).isEmpty();
        assertThat(record.finished()).contains(Instant.parse("2026-11-20T08:31:24Z"));
        assertThat(record.exchanges()).containsOnlyKeys("1.2.1/1", "1.2.2/1", "1.2.2/2", "2.1/1", "6.1/1");
        assertThat(record.results()).extracting(result -> result.verdict()).containsExactlyInAnyOrder(Verdict.values());
        assertThat(record.results().get(1).findings().get(0).expected()).isEqualTo(SampleRun.DECLARED);
        assertThat(record.remarks()).hasSize(1);
        assertThat(record.manifest().plan()).isEqualTo(SampleRun.manifest().plan());
        assertThat(record.inputs().names()).containsExactly("data/testdata.yaml", "suite/3.0.yaml");
        assertThat(record.inputs().read("suite/3.0.yaml"))
                .isEqualTo("name: GetCareDocumentation 3.0\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_exchange_is_read_back_to_the_byte_and_the_nanosecond() throws IOException {
        Exchange slow = SampleRun.in(folder).exchanges().get("1.2.2/2").exchange();
        Exchange refused =
                SampleRun.in(folder.resolve("again")).exchanges().get("6.1/1").exchange();

        assertThat(slow.timings().total()).hasMillis(28_250);
        assertThat(slow.answer().orElseThrow().body().text(StandardCharsets.UTF_8))
                .startsWith("<soap:Envelope")
                .endsWith("Envelope>\n");
        assertThat(slow.tlsSession().orElseThrow().protocol()).isEqualTo("TLSv1.3");
        assertThat(refused.answer()).isEmpty();
        assertThat(refused.problem().orElseThrow().kind()).isEqualTo(Failure.Kind.CONNECTION_REFUSED);
    }

    @Test
    void a_body_that_occurs_twice_is_stored_once() throws IOException {
        SampleRun.in(folder);

        try (Stream<Path> bodies = Files.list(folder.resolve("bodies"))) {
            assertThat(bodies)
                    .as("one request and three answers in five exchanges")
                    .hasSize(4);
        }
    }

    @Test
    void credentials_never_reach_the_record() throws IOException {
        RunRecord record = SampleRun.in(folder);
        Exchange exchange = record.exchanges().get("1.2.1/1").exchange();

        assertThat(Files.readString(folder.resolve("journal.jsonl")))
                .doesNotContain("secret", "hemlig", "aGVtbGlnOmhlbWxpZw", "6a1f");
        assertThat(exchange.request().target())
                .isEqualTo(URI.create("https://journal.example.test/GetCareDocumentation/3?token=***"));
        assertThat(exchange.request().headers()).contains(new Header("Authorization", "***"));
        assertThat(exchange.response().headers()).contains(new Header("Set-Cookie", "***"));
    }

    @Test
    void a_killed_run_leaves_a_readable_record() throws IOException {
        try (RecordWriter writer = SampleRun.begun(folder)) {
            SampleRun.writeAll(writer);
            assertThat(RecordReader.open(folder).results()).hasSize(8);
        }
        Files.writeString(folder.resolve("bodies/half.part"), "<soap:Env");
        RunRecord record = RecordReader.open(folder);

        assertThat(record.complete()).isFalse();
        assertThat(record.results()).hasSize(8);
        assertThat(record.problems()).containsExactly(new RecordProblem(Kind.NO_END, "journal.jsonl", 0));
    }

    @Test
    void a_torn_last_line_is_named_and_the_rest_is_read() throws IOException {
        SampleRun.in(folder);
        Path journal = folder.resolve("journal.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 20));

        RunRecord record = RecordReader.open(folder);
        assertThat(record.results()).hasSize(8);
        assertThat(record.problems())
                .containsExactly(
                        new RecordProblem(Kind.TORN, "journal.jsonl", 16),
                        new RecordProblem(Kind.NO_END, "journal.jsonl", 0));
        assertThat(record.problems().get(0).message().sv()).isEqualTo("journal.jsonl, rad 16, är avbruten mitt i");
    }

    @Test
    void a_flipped_bit_in_any_file_is_found_and_the_file_is_named() throws IOException {
        SampleRun.in(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += 1 + bytes.length / 12) {
                byte[] changed = bytes.clone();
                changed[at] ^= 1;
                Files.write(file, changed);
                assertThat(problemsOf(folder)).as("%s, byte %d", name, at).anyMatch(problem -> problem.contains(name));
            }
            Files.write(file, bytes);
        }
        assertThat(RecordReader.open(folder).problems()).isEmpty();
    }

    private static List<String> problemsOf(Path record) {
        try {
            return RecordReader.open(record).problems().stream()
                    .map(problem -> problem.message().en())
                    .toList();
        } catch (IOException e) {
            return List.of(e.getMessage());
        }
    }

    @Test
    void a_changed_line_is_named_alone_and_not_believed() throws IOException {
        SampleRun.in(folder);
        Path journal = folder.resolve("journal.jsonl");
        Files.writeString(
                journal, Files.readString(journal).replaceFirst("\"verdict\":\"FAILED\"", "\"verdict\":\"PASSED\""));

        RunRecord record = RecordReader.open(folder);
        assertThat(record.problems()).containsExactly(new RecordProblem(Kind.CHANGED, "journal.jsonl", 9));
        assertThat(record.results())
                .extracting(result -> result.caseId())
                .doesNotContain("1.2.2")
                .hasSize(7);
        assertThat(record.complete()).isFalse();
    }

    @Test
    void a_line_that_is_sealed_but_makes_no_sense_is_named_and_not_used() throws IOException {
        SampleRun.begun(folder).close();
        Path journal = folder.resolve("journal.jsonl");
        String start = Files.readString(journal);
        String seal = start.substring(9, 73);
        for (String nonsense : List.of(
                "{\"type\":\"exchange\"}",
                "{\"type\":\"result\",\"result\":null}",
                "{\"type\":\"shutdown\"}",
                "[]",
                "{\"type\":")) {
            byte[] event = nonsense.getBytes(StandardCharsets.UTF_8);
            String line = new String(Seal.line(Seal.of(seal, event), event), StandardCharsets.UTF_8);
            Files.writeString(journal, start + line);

            assertThat(RecordReader.open(folder).problems())
                    .as(nonsense)
                    .contains(new RecordProblem(Kind.UNREADABLE, "journal.jsonl", 2));
        }
    }

    @Test
    void a_manifest_that_lacks_something_is_refused_by_its_name() throws IOException {
        SampleRun.in(folder);
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"seed\" : [0-9]+,", ""));

        assertThatThrownBy(() -> RecordReader.open(folder)).hasMessageContaining("'seed'");
    }

    @Test
    void a_removed_line_is_found() throws IOException {
        SampleRun.in(folder);
        Path journal = folder.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        lines.remove(8);
        Files.write(journal, lines);

        assertThat(RecordReader.open(folder).problems()).contains(new RecordProblem(Kind.CHANGED, "journal.jsonl", 9));
    }

    @Test
    void missing_and_added_files_are_named() throws IOException {
        SampleRun.in(folder);
        Files.delete(folder.resolve("inputs/suite/3.0.yaml"));
        Files.writeString(folder.resolve("bodies/more"), "x");

        assertThat(RecordReader.open(folder).problems())
                .containsExactlyInAnyOrder(
                        new RecordProblem(Kind.MISSING, "inputs/suite/3.0.yaml", 0),
                        new RecordProblem(Kind.UNEXPECTED, "bodies/more", 0));
    }

    @Test
    void a_zipped_record_reads_as_its_folder_does() throws IOException {
        RunRecord record = SampleRun.in(folder.resolve("run"));
        Path zip = folder.resolve("run.zip");
        RecordZip.pack(folder.resolve("run"), zip);
        byte[] first = Files.readAllBytes(zip);
        RecordZip.pack(folder.resolve("run"), zip);

        RunRecord unpacked = RecordReader.open(zip);
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
        assertThat(unpacked.complete()).isTrue();
        assertThat(unpacked.exchanges()).isEqualTo(record.exchanges());
        assertThat(unpacked.results()).isEqualTo(record.results());
    }

    @Test
    void a_zip_that_leads_out_of_itself_is_refused() throws IOException {
        Path zip = folder.resolve("evil.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("manifest.json"));
            packed.putNextEntry(new ZipEntry("../../journal.jsonl"));
        }

        assertThatThrownBy(() -> RecordReader.open(zip))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../../journal.jsonl");
    }

    @Test
    void a_record_of_a_later_format_is_refused_by_its_number() throws IOException {
        SampleRun.in(folder);
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"format\" : 1", "\"format\" : 2"));

        assertThatThrownBy(() -> RecordReader.open(folder))
                .hasMessageContaining("format 2")
                .hasMessageContaining("reads format 1");
    }

    @Test
    void a_folder_that_is_no_record_is_refused() {
        assertThatThrownBy(() -> RecordReader.open(folder)).hasMessageContaining("holds no manifest.json");
    }

    @Test
    void a_record_is_not_written_over_another() throws IOException {
        SampleRun.in(folder);

        assertThatThrownBy(() -> SampleRun.begun(folder)).hasMessageContaining("is not empty");
    }

    @Test
    void an_input_cannot_be_written_outside_the_record() {
        assertThatThrownBy(() ->
                        RecordWriter.create(folder.resolve("run"), SampleRun.manifest(), Map.of("../x", new byte[1])))
                .hasMessageContaining("../x");
    }
}
