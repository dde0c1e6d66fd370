package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing could be sent the terminal says why, and what to do about it. */
class NothingTriedTest {

    @TempDir
    private Path folder;

    private Command run(String contract, String language) {
        return ntjp(
                "run",
                contract,
                "--target=http://127.0.0.1:9/",
                "--seed=1",
                "--lang=" + language,
                "--out=" + folder.resolve(language));
    }

    @Test
    void without_test_data_the_terminal_asks_for_them() {
        Command swedish = run("GetCareDocumentation:3", "sv");
        assertThat(swedish.exitCode()).isEqualTo(3);
        assertThat(swedish.out())
                .contains(
                        "\n  Testdata saknas: lägg till ",
                        "\n  Ge testdata med --data; modeller för de medföljande testsviterna finns i testcases/src/main/suites/.\n");
        assertThat(run("GetCareDocumentation:3", "en").out())
                .contains(
                        "\n  Test data missing: add ",
                        "\n  Give test data with --data; models for the bundled suites lie in testcases/src/main/suites/.\n");
    }

    @Test
    void without_leave_to_write_the_terminal_says_how_it_is_given() {
        assertThat(run("Update:1", "en").out())
                .contains("\n  Not sent: the call changes something at the producer")
                .doesNotContain("Give test data");
    }
}
