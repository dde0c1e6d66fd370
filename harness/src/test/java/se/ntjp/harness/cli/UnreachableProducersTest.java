package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.harness.transport.Certificates;
import se.ntjp.harness.transport.RawServer;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Where no call gets through nothing is said of the producer: undecided, whose side it is, and exit code 3. */
class UnreachableProducersTest {

    private static final X509Bundle AUTHORITY = Certificates.authority("Test CA");
    private static final X509Bundle STRANGER = Certificates.authority("Unknown CA");

    @TempDir
    private Path folder;

    private Finding undecided(URI target, String tls) throws IOException {
        Path configuration = Files.writeString(
                folder.resolve("ntjp.yaml"),
                """
                contract: GetCareDocumentation:3
                seed: "1"
                values:
                  patientId: "191212121212"
                  patientIdType: 1.2.752.129.2.1.3.1
                  logicalAddress: TSTNMT2321000156-S001
                  httpHeaderHsaId: TSTNMT2321000156-K001
                """
                        + tls);
        Path out = folder.resolve("out");
        Command run = ntjp("run", "--config", configuration, "--target", target, "--out", out, "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        Report report = Report.in(out);
        assertThat(report.cases(Verdict.FAILED)).isEmpty();
        assertThat(report.cases(Verdict.PASSED)).isEmpty();
        assertThat(ntjp("report", "verify", out).exitCode()).isZero();
        assertThat(report.record().exchanges())
                .as("five silent cases are enough")
                .hasSize(5);
        Finding finding = report.result("1.1.1").findings().get(0);
        assertThat(finding.rule()).isEqualTo("PLT-01");
        assertThat(finding.effect()).isEqualTo(Verdict.UNDECIDED);
        return finding;
    }

    private static RawServer secure(boolean needClientCertificate) {
        return RawServer.start(
                Certificates.sockets(Certificates.server(AUTHORITY, "localhost"), AUTHORITY),
                socket -> socket.setNeedClientAuth(needClientCertificate),
                peer -> {
                    peer.readRequest();
                    peer.answer("");
                });
    }

    private String store(String kind, Path file) throws IOException {
        Files.writeString(folder.resolve("password"), Certificates.PASSWORD + "\n");
        return "  %s: {file: %s, passwordFile: password}%n".formatted(kind, file.getFileName());
    }

    private String trusting(X509Bundle authority) throws IOException {
        Path trust = folder.resolve("trust.p12");
        Certificates.trustStore(trust, authority);
        return "tls:\n" + store("trustStore", trust);
    }

    @Test
    void a_producer_that_is_down() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Finding finding = undecided(URI.create("http://127.0.0.1:" + port + "/"), "");
        assertThat(finding.message().sv()).startsWith("Ingen svarar på http://127.0.0.1:" + port);
        assertThat(finding.message().en()).startsWith("Nobody listens at http://127.0.0.1:" + port);
        assertThat(finding.remedy().sv()).contains("igång", "--target");
        assertThat(finding.remedy().en()).contains("is running", "--target");
    }

    @Test
    void a_host_that_does_not_exist() throws IOException {
        Finding finding = undecided(URI.create("http://something.invalid/x"), "");
        assertThat(finding.message().sv())
                .isEqualTo("Värdnamnet i adressen http://something.invalid/x finns inte. Inget har prövats.");
        assertThat(finding.remedy().sv()).startsWith("Rätta adressen i --target");
        assertThat(finding.remedy().en()).startsWith("Correct the address in --target");
    }

    @Test
    void a_certificate_of_an_unknown_authority() throws IOException {
        try (RawServer server = secure(false)) {
            Finding finding = undecided(server.uri("/"), trusting(STRANGER));
            assertThat(finding.message().en()).startsWith("The TLS handshake with " + server.uri("/"));
            assertThat(finding.remedy().sv()).startsWith("Vår sida: ").contains("tls.trustStore");
            assertThat(finding.remedy().en()).startsWith("Our side: ").contains("tls.trustStore");
        }
    }

    @Test
    void a_producer_that_refuses_our_certificate() throws IOException {
        Path own = folder.resolve("own.p12");
        Certificates.keyStore(
                own, "PKCS12", Certificates.client(STRANGER, Instant.now().plus(Duration.ofDays(100))));
        try (RawServer server = secure(true)) {
            Finding finding = undecided(server.uri("/"), trusting(AUTHORITY) + store("keyStore", own));
            assertThat(finding.remedy().sv()).contains("tls.keyStore", "lita på dess utfärdare");
            assertThat(finding.remedy().en()).contains("tls.keyStore", "trust its issuer");
        }
    }

    @Test
    void https_asked_of_a_port_that_speaks_http() throws IOException {
        try (RawServer server = RawServer.start(peer -> {
            peer.awaitFirstByte();
            peer.answer("");
        })) {
            Finding finding = undecided(URI.create("https://localhost:" + server.port() + "/"), "");
            assertThat(finding.remedy().en()).startsWith("The port speaks http, not https: correct --target.");
        }
    }
}
