package se.ntjp.harness.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.config.RunConfiguration.Store;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.source.SuiteException;

class ConfigurationReaderTest {

    @TempDir
    private Path folder;

    private RunConfiguration read(String content) throws IOException {
        return new ConfigurationReader().read(Files.writeString(folder.resolve("ntjp.yaml"), content));
    }

    @Test
    void a_seed_may_be_written_as_a_number_or_as_text() throws IOException {
        assertThat(read("seed: 42\n").seed()).contains(42L);
        assertThat(read("seed: 123456789012345678\n").seed()).contains(123456789012345678L);
        assertThat(read("seed: '-42'\n").seed()).contains(-42L);
    }

    @Test
    void everything_that_can_be_said_is_read_and_paths_are_beside_the_file() throws IOException {
        RunConfiguration all = read(
                """
                contract: GetCareDocumentation:3
                packages: [packages/a.zip]
                target: https://producer.invalid/x
                suite: mine.yaml
                data: data.xml
                values: {logicalAddress: SE-1}
                sla: {responseTime: 3.5s}
                maxAnswerBytes: 2048
                tls:
                  keyStore: {file: own.p12, passwordEnv: OWN}
                  trustStore: {file: trust.pem, passwordFile: secret}
                  verifyHost: false
                seed: "-42"
                language: en
                """);
        assertThat(all.contract()).contains("GetCareDocumentation:3");
        assertThat(all.packages()).containsExactly(folder.resolve("packages/a.zip"));
        assertThat(all.target()).contains("https://producer.invalid/x");
        assertThat(all.suite()).contains(folder.resolve("mine.yaml"));
        assertThat(all.data()).contains(folder.resolve("data.xml"));
        assertThat(all.values()).isEqualTo(Map.of("logicalAddress", "SE-1"));
        assertThat(all.limits()).isEqualTo(new Limits(Duration.ofMillis(3500), Limits.NATIONAL.platformTime(), 2048));
        assertThat(all.keyStore()).contains(new Store(folder.resolve("own.p12"), Optional.of("OWN"), Optional.empty()));
        assertThat(all.trustStore())
                .contains(new Store(
                        folder.resolve("trust.pem"), Optional.empty(), Optional.of(folder.resolve("secret"))));
        assertThat(all.verifyHost()).isFalse();
        assertThat(all.seed()).contains(-42L);
        assertThat(all.language()).contains(Language.EN);
    }

    @Test
    void what_is_not_said_is_as_if_there_were_no_file() throws IOException {
        assertThat(read("{}")).isEqualTo(RunConfiguration.EMPTY);
        assertThat(RunConfiguration.EMPTY.limits()).isEqualTo(Limits.NATIONAL);
    }

    @ParameterizedTest
    @CsvSource({"27s,27000", "0.5s,500", "250ms,250", "1.5ms,2"})
    void times_have_a_unit(String written, long millis) throws IOException {
        assertThat(read("sla: {responseTime: %s}".formatted(written)).responseTime())
                .contains(Duration.ofMillis(millis));
    }

    @Test
    void a_password_cannot_come_from_two_places_nor_stand_in_the_file() {
        assertThatThrownBy(() -> read("tls: {keyStore: {file: a, passwordEnv: B, passwordFile: c}}"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("tls > keyStore");
        assertThatThrownBy(() -> read("tls: {keyStore: {file: a, password: hemligt}}"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("«password» is not known here")
                .hasMessageNotContaining("hemligt");
    }
}
