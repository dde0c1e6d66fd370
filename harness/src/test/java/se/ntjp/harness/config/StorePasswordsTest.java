package se.ntjp.harness.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.harness.config.RunConfiguration.Store;
import se.ntjp.harness.transport.Certificates;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.harness.transport.TransportException;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.testcases.source.SuiteException;

class StorePasswordsTest {

    @TempDir
    private Path folder;

    private final StorePasswords passwords =
            new StorePasswords(Map.of("OWN", Certificates.PASSWORD, "WRONG", "something else"));

    /** Opens a store of real certificates with the password that is found. */
    private void open(Optional<String> variable, Optional<Path> file) {
        Path store = folder.resolve("own.p12");
        Certificates.trustStore(store, Certificates.authority("Test CA"));
        TlsSettings tls = TlsSettings.defaults().withTrustStore(passwords.open(new Store(store, variable, file)));
        LiveTransport.of(TransportSettings.defaults().withTls(tls)).close();
    }

    @Test
    void a_password_comes_from_the_environment() {
        assertThatCode(() -> open(Optional.of("OWN"), Optional.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> open(Optional.of("WRONG"), Optional.empty()))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the password is wrong")
                .hasMessageNotContaining("something else");
    }

    @Test
    void a_password_is_the_first_line_of_its_file() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), Certificates.PASSWORD + "\nnot this\n");
        assertThatCode(() -> open(Optional.empty(), Optional.of(file))).doesNotThrowAnyException();
    }

    @Test
    void an_empty_file_is_no_password() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "");
        assertThatThrownBy(() -> open(Optional.empty(), Optional.of(file))).isInstanceOf(TransportException.class);
    }

    @Test
    void a_variable_that_is_not_set_is_named() {
        assertThatThrownBy(() -> open(Optional.of("OTHER"), Optional.empty()))
                .isInstanceOf(SuiteException.class)
                .hasMessage("tls: expected the password of %s in the environment variable OTHER, found none."
                                .formatted(folder.resolve("own.p12"))
                        + " Set it and run again.");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> open(Optional.empty(), Optional.of(none)))
                .isInstanceOf(SuiteException.class)
                .hasMessage(
                        "tls: expected the password of %s in %s, which does not exist. Check the name and run again."
                                .formatted(folder.resolve("own.p12"), none));
    }
}
