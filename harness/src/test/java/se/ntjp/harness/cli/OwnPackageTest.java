package se.ntjp.harness.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** A release package that nobody has seen before, as a zip, run unedited against its own mock. */
class OwnPackageTest {

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void pack() throws IOException {
        zip = OwnPackage.zip(folder);
    }

    private Report run(String out, Object... more) throws IOException {
        Object[] first = {"run", "--package", zip, "ListLoans", "--trust-scripts", "--out", folder.resolve(out)};
        Command run = ntjp(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
        assertThat(run.exitCode()).as(run.err() + run.out()).isLessThan(2);
        return Report.in(folder.resolve(out));
    }

    @Test
    void its_suite_runs_against_its_mock_and_the_record_is_confirmed() throws IOException {
        Report report = run("out", "--parity");

        assertThat(report.record().results()).extracting(CaseResult::caseId).containsExactly("1.1", "1.2", "1.3");
        assertThat(report.cases(Verdict.PASSED)).as("%s", report.findings()).containsExactly("1.1", "1.2");
        assertThat(report.cases(Verdict.FAILED)).containsExactly("1.3");
        assertThat(report.requests())
                .allSatisfy(request ->
                        assertThat(request.body().text(StandardCharsets.UTF_8)).contains("L-1"));
        Command verify = ntjp("report", "verify", folder.resolve("out"), "--trust-scripts");
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
    }

    @Test
    void cases_beside_the_suite_are_left_out_for_parity_only_and_are_run_with_chosen_ones() throws IOException {
        assertThat(run("all").record().results())
                .extracting(CaseResult::caseId)
                .containsExactly("1.1", "1.2", "1.3", "S.1", "S.2", "S.3");
        Report one = run("one", "--case", "1.1");
        assertThat(one.result("1.2").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(one.result("1.3").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(one.result("S.1").verdict())
                .as("no answer of the loans says whose records it holds")
                .isEqualTo(Verdict.NOT_TESTED);
        assertThat(one.result("S.3").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(one.result("S.3").exchanges()).containsExactly("1.1/1");
    }

    @Test
    void the_same_seed_makes_the_same_requests_and_verdicts() throws IOException {
        Report first = run("first", "--seed", 7);
        Report second = run("second", "--seed", 7);
        Report other = run("other", "--seed", 8);

        assertThat(bodies(first)).isEqualTo(bodies(second)).isNotEqualTo(bodies(other));
        assertThat(first.record().results()).isEqualTo(second.record().results());
        assertThat(journal("first")).isEqualTo(journal("second"));
    }

    private static List<String> bodies(Report report) {
        return report.requests().stream()
                .map(each -> each.body().text(StandardCharsets.UTF_8))
                .toList();
    }

    /** The journal without what is another in each run: times, the port, the run's id and the seals of lines. */
    private List<String> journal(String out) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            Path journal = files.filter(each -> each.endsWith("journal.jsonl"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(journal).stream()
                    .map(line -> line.replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
                            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                            .replaceAll("\"(\\w*(?:Nanos|Millis|Micros))\":\\d+", "\"$1\":0")
                            .replaceAll("[0-9a-f]{64}", "SEAL"))
                    .toList();
        }
    }

    @Test
    void a_users_data_xml_replaces_the_published_data_and_a_data_yaml_lies_over_them() throws IOException {
        Path xml = folder.resolve("mine.XML");
        Files.writeString(
                xml,
                """
                <testsuite><globaldata><logicalAddress>L-2</logicalAddress></globaldata>
                <testcase id="1.1 One borrower"><data/></testcase></testsuite>
                """);
        Path yaml = folder.resolve("mine.yaml");
        Files.writeString(yaml, "global:\n  logicalAddress: L-3\n");

        assertThat(bodies(run("xml", "--data", xml, "--case", "1.1")))
                .singleElement()
                .asString()
                .contains("L-2")
                .doesNotContain("B-17");
        assertThat(bodies(run("yaml", "--data", yaml, "--case", "1.1")))
                .singleElement()
                .asString()
                .contains("L-3", "B-17");
    }

    @Test
    void a_project_of_the_users_own_that_calls_by_rest_is_recorded_as_it_was_sent() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own")).resolve("own.xml");
        Path out = folder.resolve("rest");
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"answer\": 1}")));
        server.start();
        try {
            Files.writeString(
                    own,
                    """
                    <c:soapui-project name="Own" xmlns:c="http://eviware.com/soapui/config"><c:testSuite name="S"><c:testCase name="1 One">
                    <c:testStep type="httprequest" name="Get"><c:config method="GET"><c:endpoint>%s/items?x=1</c:endpoint>
                    <c:assertion type="Simple Contains" name="C"><c:configuration><token>answer</token></c:configuration></c:assertion>
                    </c:config></c:testStep></c:testCase></c:testSuite></c:soapui-project>
                    """
                            .formatted(server.baseUrl()));
            Command run = ntjp(
                    "run", "--package", zip, "ListLoans", "--suite", own, "--target", server.baseUrl(), "--out", out);

            assertThat(run.exitCode()).as(run.err() + run.out()).isLessThan(2);
            server.verify(getRequestedFor(urlEqualTo("/items?x=1")));
        } finally {
            server.stop();
        }
        Report report = Report.in(out);
        assertThat(report.result("1").verdict()).as("%s", report.findings()).isEqualTo(Verdict.PASSED);
        assertThat(report.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            // Values of a query may be about persons; the record hides them.
            assertThat(request.target().toString()).endsWith("/items?x=***");
        });
        Command verify = ntjp("report", "verify", out);
        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
    }

    @Test
    void a_suite_that_is_no_soapui_project_or_not_there_is_wrong_use() throws IOException {
        Path other = folder.resolve("other.xml");
        Files.writeString(other, "<testsuite/>");

        for (Path file : List.of(other, folder.resolve("none.xml"))) {
            Command run = ntjp("run", "--package", zip, "ListLoans", "--trust-scripts", "--suite", file);

            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(file.getFileName().toString());
        }
    }

    @Test
    void a_mock_that_nobody_has_trusted_is_not_started() {
        Command run = ntjp("run", "--package", zip, "ListLoans", "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("add --trust-scripts");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
