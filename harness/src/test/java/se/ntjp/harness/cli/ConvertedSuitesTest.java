package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.stubs.mock.MockListener;
import se.ntjp.stubs.mock.MockProject;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** The official suites, converted, say of their official mocks, case by case, what the originals say in SoapUI. */
@Tag("packages")
class ConvertedSuitesTest {

    /**
     * A step with an address of its own, which does not answer: the case fails in SoapUI. A converted suite sends every call
     * to the target, and the mock answers rightly. The conversion's page says so.
     */
    private static final Map<String, Verdict> SENT_TO_THE_TARGET_INSTEAD =
            Map.of("itintegration.engagementindex/FindContent/FindContent", Verdict.PASSED);

    private static final String BESIDE = StricterCases.EXCHANGES.id();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "clinicalprocess.healthcond.description, GetAlertInformation, GetAlertInformation, 48",
        "clinicalprocess.healthcond.description, GetCareDocumentation, GetCareDocumentation, 40",
        "clinicalprocess.healthcond.description, GetDiagnosis, GetDiagnosis, 33",
        "clinicalprocess.healthcond.description, GetFunctionalStatus, GetFunctionalStatus, 37",
        "itintegration.engagementindex, FindContent, FindContent, 19",
        "itintegration.engagementindex, Update, UpdateEI, 6"
    })
    void a_converted_suite_says_the_same_of_its_official_mock(String release, String contract, String suite, int cases)
            throws IOException {
        Path source = packageFolder(release);
        Path converted = folder.resolve("converted");
        Command convert = ntjp("suites", "convert", project(source, suite), "--out", converted);
        assertThat(convert.exitCode()).as(convert.err()).isZero();
        Report report = run(source, contract, converted, OfficialPackages.named(release));

        Map<String, Verdict> ours = new LinkedHashMap<>();
        report.record().results().forEach(each -> ours.put(each.caseId(), each.verdict()));
        ours.remove(BESIDE);
        assertThat(ours).as(faults(report)).hasSize(cases).isEqualTo(wanted(release, suite));
        assertThat(report.record().results())
                .as("what the originals do not judge stands beside, and is summed up last")
                .last()
                .satisfies(last -> assertThat(last.caseId()).isEqualTo(BESIDE))
                .satisfies(last -> assertThat(last.exchanges()).isNotEmpty());
        assertSummedUp(report.record().results());
        Command verify = ntjp("report", "verify", folder.resolve("report"));
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
        Command check = ntjp(
                "data",
                "check",
                contract,
                "--package",
                source,
                "--suite",
                suite(converted),
                "--data",
                converted.resolve("data.yaml"));
        assertThat(check.out()).as(check.err()).contains("1.1").doesNotContain(BESIDE);
        assertThat(Files.readString(converted.resolve("conversion.md"))).contains("counts", "räknas", BESIDE);
    }

    /** Every remark of a case that says more than the original counts in the last one, and nothing else does. */
    private static void assertSummedUp(List<CaseResult> results) {
        CaseResult last = results.get(results.size() - 1);
        List<String> beside = results.stream()
                .filter(each -> each != last)
                .flatMap(each -> each.findings().stream())
                .filter(Finding::stricter)
                .map(each -> each.rule() + " " + each.exchange())
                .toList();
        assertThat(last.findings().stream().map(each -> each.rule() + " " + each.exchange()))
                .containsExactlyElementsOf(beside);
        assertThat(last.verdict()).isEqualTo(beside.isEmpty() ? Verdict.PASSED : Verdict.FAILED);
    }

    private static Map<String, Verdict> wanted(String release, String suite) throws IOException {
        Map<String, Verdict> wanted = new LinkedHashMap<>();
        OfficialVerdicts.of(suite)
                .forEach((id, verdict) -> wanted.put(
                        id,
                        SENT_TO_THE_TARGET_INSTEAD.getOrDefault("%s/%s/%s".formatted(release, suite, id), verdict)));
        return wanted;
    }

    private static String faults(Report report) {
        return report.record().results().stream()
                .filter(each -> each.verdict() != Verdict.PASSED)
                .map(each -> each.caseId() + " " + each.verdict() + " "
                        + each.reason().en() + "\n"
                        + each.findings().stream()
                                .filter(finding -> finding.effect() != Verdict.PASSED)
                                .map(Finding::toString)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private Report run(Path source, String contract, Path converted, ReleasePackage release) throws IOException {
        MockProject mock = MockProject.find(List.of(release), contract + "Mock").orElseThrow();
        Path out = folder.resolve("report");
        MockListener silent = new MockListener() {};
        try (ServedMock served =
                ServedMock.start(mock, 0, Optional.of(new GroovyScripts()), Optional.empty(), silent)) {
            Command run = ntjp(
                    "run",
                    "--package",
                    source,
                    contract,
                    "--suite",
                    suite(converted),
                    "--data",
                    converted.resolve("data.yaml"),
                    "--target",
                    served.address(),
                    "--seed",
                    1,
                    "--out",
                    out);
            assertThat(out.resolve("record")).as(run.err()).exists();
        }
        return Report.in(out);
    }

    private static Path suite(Path folder) throws IOException {
        return files(folder, ".yaml").stream()
                .filter(each -> !each.getFileName().toString().equals("data.yaml"))
                .findFirst()
                .orElseThrow();
    }

    private static Path project(Path release, String suite) throws IOException {
        return files(release.resolve("test-suite").resolve(suite), "-soapui-project.xml")
                .get(0);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Path packageFolder(String name) throws IOException {
        try (Stream<Path> folders = Files.list(OfficialPackages.folder())) {
            return folders.filter(each -> each.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
