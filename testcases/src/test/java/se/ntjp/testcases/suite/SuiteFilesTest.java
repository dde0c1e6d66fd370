package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.testcases.source.SuiteException;

class SuiteFilesTest {

    @TempDir
    Path folder;

    @Test
    void bundled_suites_have_rules_and_sample_data_beside_them() {
        assertThat(Suites.bundled().all()).allSatisfy(suite -> {
            assertThat(SuiteFiles.schematron(suite)).isPresent();
            assertThat(SuiteFiles.sampleData(suite)).isPresent();
        });
    }

    @Test
    void files_beside_a_users_suite_are_found() throws IOException {
        TestSuite suite = suite("things.sch");
        Files.writeString(folder.resolve("things.sch"), "<schema/>");
        Files.writeString(folder.resolve("things.data.yaml"), "global: {}");

        assertThat(SuiteFiles.schematron(suite)).get().isEqualTo("<schema/>".getBytes(StandardCharsets.UTF_8));
        assertThat(SuiteFiles.sampleData(suite)).isPresent();
    }

    @Test
    void a_suite_need_not_have_any() throws IOException {
        assertThat(SuiteFiles.schematron(suite("\"\""))).isEmpty();
        assertThat(SuiteFiles.sampleData(suite("\"\""))).isEmpty();
    }

    @Test
    void a_named_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> SuiteFiles.schematron(suite("things.sch")))
                .isInstanceOf(SuiteException.class)
                .hasMessageEndingWith(
                        "things.yaml, schematron: expected a file «things.sch» beside the suite, found none.");
    }

    @Test
    void a_file_elsewhere_is_not_read() {
        assertThatThrownBy(() -> SuiteFiles.schematron(suite("../../etc/passwd")))
                .isInstanceOf(SuiteException.class)
                .hasMessageEndingWith(
                        "schematron: expected the name of a file beside the suite, found «../../etc/passwd».");
    }

    private TestSuite suite(String schematron) throws IOException {
        Path file = folder.resolve("things.yaml");
        Files.writeString(
                file,
                """
                suite: GetThings 1.0
                contract: urn:riv:test:things:GetThingsResponder:1
                schematron: %s
                """
                        .formatted(schematron));
        return new SuiteReader().read(file);
    }
}
