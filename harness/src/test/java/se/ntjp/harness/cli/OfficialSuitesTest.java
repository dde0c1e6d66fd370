package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.verdict.Verdict;

/** The official suites of the published packages against the official mocks of the same packages. */
@Tag("packages")
class OfficialSuitesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "GetAlertInformation, GetAlertInformation, 48",
        "GetCareDocumentation, GetCareDocumentation, 40",
        "GetDiagnosis, GetDiagnosis, 33",
        "GetFunctionalStatus, GetFunctionalStatus, 37",
        "FindContent, FindContent, 19",
        "Update, UpdateEI, 6"
    })
    void every_case_comes_out_as_it_did_in_soapui(String contract, String suite, int cases) throws IOException {
        Path out = folder.resolve("out");
        Command run = ntjp(
                "run",
                contract,
                "-p",
                OfficialPackages.folder(),
                "--trust-scripts",
                "--parity",
                "--seed",
                1,
                "--out",
                out);

        Map<String, Verdict> ours = new LinkedHashMap<>();
        Report.in(out).record().results().forEach(each -> ours.put(each.caseId(), each.verdict()));
        assertThat(ours).as(run.err() + run.out()).hasSize(cases).isEqualTo(OfficialVerdicts.of(suite));

        Command verify = ntjp("report", "verify", out, "--trust-scripts");
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GetDiagnosis, GetDiagnosis, FAILED, PASSED, FAILED",
        "FindContent, FindContent, PASSED, NOT_TESTED, PASSED"
    })
    void what_is_stricter_stands_beside_and_changes_no_official_case(
            String contract, String suite, Verdict records, Verdict counts, Verdict exchanges) throws IOException {
        Path out = folder.resolve("out");
        Command run =
                ntjp("run", contract, "-p", OfficialPackages.folder(), "--trust-scripts", "--seed", 1, "--out", out);

        Map<String, Verdict> expected = new LinkedHashMap<>(OfficialVerdicts.of(suite));
        expected.put("S.1", records);
        expected.put("S.2", counts);
        expected.put("S.3", exchanges);
        Map<String, Verdict> ours = new LinkedHashMap<>();
        Report.in(out).record().results().forEach(each -> ours.put(each.caseId(), each.verdict()));
        assertThat(ours).as(run.err() + run.out()).isEqualTo(expected);
    }
}
