package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.harness.trust.TrustFile;

/** SoapUI projects, as a user looks at them through the command. */
class SoapUiProjectsTest {

    private static final String PROJECT =
            """
            <c:soapui-project name="Own" xmlns:c="http://eviware.com/soapui/config"><c:testSuite name="S"><c:testCase name="1 One">
            <c:testStep type="%s" name="Step"><c:config><script>log.info 'a'</script></c:config></c:testStep>
            </c:testCase></c:testSuite></c:soapui-project>
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("own-soapui-project.xml");
        Files.writeString(project, PROJECT.formatted("groovy"));
    }

    @Test
    void a_project_that_is_understood_passes_lint() {
        Command lint = ntjp("suites", "lint", project);

        assertThat(lint.exitCode()).as(lint.err()).isZero();
        assertThat(lint.out())
                .startsWith("Own" + System.lineSeparator())
                .contains(
                        "  steps          1 groovy",
                        "  scripts        1, 1 different, of which 0 need the script engine",
                        "  not understood: nothing")
                .doesNotContain("data.xml");
    }

    @Test
    void a_project_that_is_not_understood_fails_lint() throws IOException {
        Files.writeString(project, PROJECT.formatted("jdbc"));

        Command lint = ntjp("suites", "lint", project);

        assertThat(lint.exitCode()).isEqualTo(1);
        assertThat(lint.out()).contains("    line 2, S / 1 One / Step: step type jdbc; the case is not tested");
    }

    @Test
    void the_data_beside_a_project_are_held_against_it() throws IOException {
        Files.writeString(folder.resolve("data.xml"), "<testsuite><testcase id='2 Two'/></testsuite>");

        assertThat(ntjp("suites", "lint", project).out())
                .contains("  cases without data in data.xml:", "    1 One", "    2 Two");
    }

    @Test
    void a_file_that_is_no_project_is_wrong_use() throws IOException {
        Files.writeString(project, "<testsuite/>");

        Command lint = ntjp("suites", "lint", project);

        assertThat(lint.exitCode()).isEqualTo(2);
        assertThat(lint.err()).contains("own-soapui-project.xml, line 1: expected a SoapUI project");
        assertThat(ntjp("suites", "lint", folder.resolve("none.xml")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void every_official_project_passes_lint_beside_its_package() throws IOException {
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            List<Command> lints = files.filter(file -> file.toString().endsWith("-soapui-project.xml"))
                    .map(file -> ntjp("suites", "lint", file))
                    .toList();

            assertThat(lints)
                    .hasSize(12)
                    .allSatisfy(lint -> assertThat(lint.exitCode())
                            .as(lint.out() + lint.err())
                            .isZero())
                    .anySatisfy(lint ->
                            assertThat(lint.out()).contains("GetDiagnosis 2.0", "element[pharmaceuticalTreatment]"));
        }
    }

    @Test
    void a_project_is_trusted_until_it_changes() throws IOException {
        Path trustFile = folder.resolve("config").resolve("trusted");

        Command trust = ntjp("suites", "trust", project, "--trust-file", trustFile);

        String digest = Digests.sha256(Files.readAllBytes(project));
        assertThat(trust.exitCode()).as(trust.err()).isZero();
        assertThat(trust.out()).contains("Added to " + trustFile, digest + "  Own", "Its scripts (1) may now run");
        assertThat(new TrustFile(trustFile).trusts(digest)).isTrue();
        assertThat(ntjp("suites", "trust", project, "--trust-file", trustFile).out())
                .startsWith("Own is trusted already, in " + trustFile);
        Files.writeString(project, PROJECT.formatted("delay"));
        assertThat(new TrustFile(trustFile).trusts(Digests.sha256(Files.readAllBytes(project))))
                .isFalse();
    }

    @Test
    void what_is_no_project_is_not_trusted() throws IOException {
        Files.writeString(project, "<testsuite/>");
        Path trustFile = folder.resolve("trusted");

        assertThat(ntjp("suites", "trust", project, "--trust-file", trustFile).exitCode())
                .isEqualTo(2);
        assertThat(trustFile).doesNotExist();
    }
}
