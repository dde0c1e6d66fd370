package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.verdict.Verdict;

/** The published release packages, used through the command. */
@Tag("packages")
class OfficialPackagesTest {

    @TempDir
    private Path folder;

    static List<String> contracts() {
        return OfficialPackages.all().stream()
                .flatMap(each -> each.contracts().stream())
                .map(each -> each.id().name() + ":" + each.id().major())
                .sorted()
                .toList();
    }

    @Test
    void every_contract_is_listed() {
        Command list = ntjp("contracts", "list", "-p", OfficialPackages.folder());
        assertThat(list.exitCode()).isZero();
        assertThat(list.out().lines()).hasSize(contracts().size()).hasSize(9);
        assertThat(list.out().lines().filter(line -> line.endsWith("bundled suite")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("GetCareContacts", "GetCareDocumentation");
    }

    @Test
    void the_packages_have_no_errors() {
        Command lint = ntjp("contracts", "lint", "--lang", "en", "-p", OfficialPackages.folder());
        assertThat(lint.exitCode()).isZero();
        assertThat(lint.out()).contains("0 errors, ", "BP21-R15", "GetCarePlansInteraction_2.0_RIVTABP21.wsdl");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_is_shown_and_generated(String contract) throws IOException {
        Command show = ntjp("contracts", "show", contract, "-p", OfficialPackages.folder());
        assertThat(show.exitCode()).as(show.err()).isZero();
        assertThat(show.out()).contains("soapAction", "urn:riv:", "RIVTABP21");
        Path project = folder.resolve("project");
        Command generate = ntjp("generate", contract, "--out", project, "-p", OfficialPackages.folder());
        assertThat(generate.exitCode()).as(generate.err()).isZero();
        assertThat(project.resolve("pom.xml")).isNotEmptyFile();
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(file -> file.toString().endsWith(".wsdl"))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_generated_stub_keeps_its_contract(String contract) {
        Path out = folder.resolve("out");
        boolean bundled = contract.startsWith("GetCareDocumentation") || contract.startsWith("GetCareContacts");
        String suite = bundled ? "bundled" : "baseline";
        Command run =
                ntjp("run", contract, "-p", OfficialPackages.folder(), "--suite", suite, "--seed", 1, "--out", out);
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        Map<Verdict, Integer> counts = Report.in(out).counts();
        assertThat(counts).containsKey(Verdict.PASSED).doesNotContainKeys(Verdict.NOT_TESTED, Verdict.UNDECIDED);
        Command verify = ntjp("report", "verify", out);
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
    }

    @Test
    void an_official_data_file_is_read_and_its_values_are_sent() throws IOException {
        Path data;
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            data = files.filter(file -> file.endsWith("GetCareDocumentation/data.xml"))
                    .findFirst()
                    .orElseThrow();
        }
        Path out = folder.resolve("out");
        Command run = ntjp("run", "GetCareDocumentation:3", "--case", "1.1.1", "--data", data, "--out", out);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        Report report = Report.in(out);
        assertThat(report.requests()).hasSize(1);
        String request = report.requests().get(0).body().text(java.nio.charset.StandardCharsets.UTF_8);
        String patient =
                Files.readString(data).replaceAll("(?s)^.*?<patientId>\\s*([^<\\s]*)\\s*</patientId>.*$", "$1");
        assertThat(patient).isNotBlank();
        assertThat(request).contains(patient);
    }
}
