package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.source.SuiteException;

/** Which SoapUI is used, and what the user reads where there is none. */
class SoapUiInstallationTest {

    @TempDir
    Path home;

    private SoapUiInstallation find(String script) {
        return SoapUiInstallation.find(Map.of("SOAPUI_HOME", home.toString()), script);
    }

    private void install(String jar) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/testrunner.sh"));
        Files.createDirectories(home.resolve(jar).getParent());
        Files.createFile(home.resolve(jar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bin/soapui-5.6.1.jar", "bin/soapui-5.7.2.jar", "lib/soapui-5.10.0.jar", "bin/soapui-6.0.jar"})
    void an_installation_of_5_6_1_or_later_is_used(String jar) throws IOException {
        install(jar);
        SoapUiInstallation found = find("testrunner.sh");
        assertThat(jar).contains("soapui-" + found.version() + ".jar");
        assertThat(found.runner()).isEqualTo(home.resolve("bin/testrunner.sh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.6.0", "5.5.10", "4.6.4", "5.6"})
    void an_older_one_is_refused_with_the_reason(String version) throws IOException {
        install("bin/soapui-" + version + ".jar");
        assertThatThrownBy(() -> find("testrunner.sh"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("expected SoapUI 5.6.1 or later, found " + version + " in " + home)
                .hasMessageContaining("Log4j")
                .hasMessageContaining("the built-in engine needs no SoapUI");
    }

    @Test
    void without_the_variable_the_user_reads_what_to_set() {
        assertThatThrownBy(() -> SoapUiInstallation.find(Map.of()))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("the environment variable SOAPUI_HOME is not set")
                .hasMessageContaining("Set SOAPUI_HOME to the folder of a SoapUI 5.6.1 or later")
                .hasMessageContaining("leave out --engine soapui");
    }

    @Test
    void a_folder_without_a_runner_is_named_with_what_was_looked_for() {
        assertThatThrownBy(() -> find("testrunner.bat"))
                .hasMessageContaining("expected SoapUI's test runner at " + home.resolve("bin/testrunner.bat"))
                .hasMessageContaining("found no such file");
        assertThatThrownBy(() -> SoapUiInstallation.find(
                        Map.of("SOAPUI_HOME", home.resolve("nowhere").toString()), "testrunner.sh"))
                .hasMessageContaining("found no such folder");
    }

    @Test
    void an_installation_without_a_version_is_refused() throws IOException {
        install("bin/other-5.7.2.jar");
        assertThatThrownBy(() -> find("testrunner.sh"))
                .hasMessageContaining("expected soapui-<version>.jar in bin or lib")
                .hasMessageContaining("its version is not known");
    }
}
