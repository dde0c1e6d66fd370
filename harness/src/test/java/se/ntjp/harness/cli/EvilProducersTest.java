package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.harness.transport.EvilServer;
import se.ntjp.harness.transport.Misbehaviour;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Whatever a producer answers, the run goes on, says what is wrong and what to do, and can be judged again. */
class EvilProducersTest {

    private static final int LARGEST_ANSWER = 2_000_000;
    private static final Set<Misbehaviour> ENDLESS = Set.of(Misbehaviour.DRIP, Misbehaviour.SILENT);

    private static StubProducer good;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start_a_good_producer() {
        good = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0);
    }

    @AfterAll
    static void stop_it() {
        good.close();
    }

    /** The good producer's answer. */
    private static byte[] answer(byte[] request) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(good.address())
                                    .header("Content-Type", "text/xml;charset=UTF-8")
                                    .header("SOAPAction", "")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The stub does not answer", e);
        }
    }

    private Command run(URI target, String responseTime) throws IOException {
        Path configuration = Files.writeString(
                folder.resolve("ntjp.yaml"),
                """
                contract: GetCareDocumentation:3
                sla: {responseTime: %s}
                maxAnswerBytes: %d
                seed: "1"
                values:
                  patientId: "191212121212"
                  patientIdType: 1.2.752.129.2.1.3.1
                  logicalAddress: TSTNMT2321000156-S001
                  httpHeaderHsaId: TSTNMT2321000156-K001
                """
                        .formatted(responseTime, LARGEST_ANSWER));
        return ntjp(
                "run",
                "--config",
                configuration,
                "--target",
                target,
                "--case",
                "1.1.1,3.1",
                "--out",
                folder.resolve("out"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void a_misbehaving_producer_is_told_what_is_wrong(Misbehaviour misbehaviour) throws IOException {
        Command run;
        try (EvilServer server = EvilServer.start(misbehaviour, EvilProducersTest::answer)) {
            run = run(server.uri(), ENDLESS.contains(misbehaviour) ? "500ms" : "20s");
        }
        Report report = Report.in(folder.resolve("out"));
        assertThat(report.record().complete()).as(run.err()).isTrue();
        assertThat(report.cases(Verdict.HARNESS_ERROR)).isEmpty();
        assertThat(report.result("3.1").exchanges()).isNotEmpty();
        assertThat(report.record().exchanges().values()).allSatisfy(each -> assertThat(each.exchange()
                        .answer()
                        .map(answer -> answer.body().size())
                        .orElse(0))
                .isLessThanOrEqualTo(LARGEST_ANSWER));
        Golden.assertSame(
                "evil/%s.txt".formatted(misbehaviour.name().toLowerCase(Locale.ROOT)),
                "exit code %d%n%s%n".formatted(run.exitCode(), words(report)));
        assertThat(ntjp("report", "verify", folder.resolve("out"), "--lang", "en")
                        .out())
                .contains("every verdict the same");
    }

    /** What the user is told of the first case. */
    private static String words(Report report) {
        List<Finding> findings = report.result("1.1.1").findings();
        return findings.stream()
                .map(each -> "%s %s%n  %s%n  %s%n  -> %s%n  -> %s"
                        .formatted(
                                each.rule(),
                                each.effect(),
                                each.message().sv(),
                                each.message().en(),
                                each.remedy().sv(),
                                each.remedy().en()))
                .collect(Collectors.joining("\n", "1.1.1 " + report.verdict("1.1.1") + "\n", ""));
    }
}
