package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;

/** {@code ntjp data check} as a user runs it. */
class DataCheckTest {

    private static final Path SAMPLE = Path.of(
            "..", "testcases/src/main/suites/clinicalprocess.healthcond.description/GetCareDocumentation-3.data.yaml");

    @TempDir
    private Path folder;

    @Test
    void bundled_sample_data_are_complete_but_nobodys_own() {
        Command command = ntjp("data", "check", "GetCareDocumentation:3", "--data", SAMPLE);
        assertThat(command.exitCode()).isEqualTo(1);
        Golden.assertSame("data/check-sample.txt", command.out());
    }

    @Test
    void data_of_ones_own_are_ready() throws IOException {
        String own = Files.readString(SAMPLE)
                .replace("TSTNMT2321000156-", "SE2321000016-1")
                .replace("Bortfiltrerad VC", "Norra VC");
        Path data = Files.writeString(folder.resolve("own.yaml"), own);
        Command command = ntjp("data", "check", "GetCareDocumentation:3", "--data", data, "--language", "en");
        assertThat(command.exitCode()).as(command.out()).isZero();
        assertThat(command.out()).contains("46 of 46 cases have all test data");
    }

    @Test
    void every_sort_of_mistake_is_told_in_both_languages() throws IOException {
        Path data = Files.writeString(
                folder.resolve("wrong.yaml"),
                """
                global:
                  logicalAddress: 5565594230
                  httpHeaderHsaId: se2321000016-1hz3
                  patientId: "191212121213"
                  patientIdType: 1.2.752.129.2.1.3.1
                  sourceSystemHSAId: SE2321000016-1HZ3
                cases:
                  "1.1.2": {patientId: "191212121212", patientIdType: 1.2.752.129.2.1.3.3}
                  "1.1.4": {patientId: 19570926308A, patientIdType: 1.2.752.129.2.1.2.1}
                  "1.2.2": {numberOfIntervals: 5000}
                  "1.2.3": {datePeriodStart: 2020-01-01, datePeriodEnd: "20200230"}
                  "1.2.4": {datePeriodStart: "20210101", datePeriodEnd: "20200101"}
                  "7.1": {filterString: Bortfiltrerad VC, httpHeaderHsaId2: 444}
                  "N.8": {patientId: "194103219202", linkedPatientIds: ["199701062383", "199701062384"]}
                """);
        for (String language : new String[] {"sv", "en"}) {
            Command command = ntjp("data", "check", "GetCareDocumentation:3", "--data", data, "--lang", language);
            assertThat(command.exitCode()).isEqualTo(1);
            Golden.assertSame("data/check-wrong-%s.txt".formatted(language), command.out());
        }
    }

    @Test
    void an_official_file_as_it_was_published_is_full_of_placeholders() {
        Path release = OfficialPackages.folder().resolve("clinicalprocess.healthcond.description_3.0.5");
        Command command = ntjp(
                "data",
                "check",
                "GetCareDocumentation:3",
                "--package",
                release,
                "--data",
                release.resolve("test-suite/GetCareDocumentation/data.xml"));
        assertThat(command.exitCode()).as(command.err()).isEqualTo(1);
        Golden.assertSame("data/check-official.txt", command.out());
        assertThat(command.out()).containsPattern("alla +logicalAddress +23456 +är det publicerade exempelvärdet");
        assertThat(command.out()).containsPattern("alla +httpHeaderHsaId +12345 +är det publicerade exempelvärdet");
        assertThat(command.out()).doesNotContain("195709263080");
    }

    @Test
    void without_data_it_is_wrong_use() {
        Command command = ntjp("data", "check", "GetCareDocumentation:3");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .isEqualTo("ntjp: --data: expected a file of test data, found none."
                        + " Give a data.yaml or data.xml here, or in ntjp.yaml.\n");
    }
}
