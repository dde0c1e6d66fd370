package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is broken off in the middle of a call says where its record lies, and the record can be shown. */
class InterruptedRunTest {

    @TempDir
    private Path folder;

    @Test
    void a_run_that_is_broken_off_says_where_its_record_lies() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path said = folder.resolve("said.txt");
        try (ServerSocket producer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String target = "http://127.0.0.1:" + producer.getLocalPort() + "/";
            Path data = Files.writeString(
                    folder.resolve("data.yaml"),
                    "global: {patientId: '191212121212', patientIdType: 1.2.752.129.2.1.3.1,"
                            + " logicalAddress: SE1-A, httpHeaderHsaId: SE1-B}\n");
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Ntjp.class.getName(),
                            "run",
                            "GetCareDocumentation:3",
                            "--target=" + target,
                            "--data=" + data,
                            "--seed=7",
                            "--out=" + out)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try (Socket call = producer.accept()) {
                assertThat(call.getInputStream().read()).isEqualTo('P');
                run.destroy();
                assertThat(run.waitFor()).isNotZero();
            }
            assertThat(Files.readString(said, StandardCharsets.UTF_8).lines())
                    .first()
                    .asString()
                    .startsWith("GetCareDocumentation 3.0 mot " + target + ": testsviten ")
                    .endsWith(" testfall, --seed 7.");
            assertThat(Files.readString(said, StandardCharsets.UTF_8))
                    .endsWith("\nKörningen avbröts. Protokollet så långt ligger i %s; «ntjp report %s» visar det.\n"
                            .formatted(out.resolve("record"), out));
        }
        assertThat(ntjp("report", out).exitCode()).isEqualTo(3);
        assertThat(out.resolve("index.html")).exists();
    }
}
