package se.ntjp.harness.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.testcases.source.SuiteException;

class TrustFileTest {

    private static final String ONE = Digests.sha256("one".getBytes(StandardCharsets.UTF_8));
    private static final String TWO = Digests.sha256("two".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void without_a_file_nothing_is_trusted() throws IOException {
        assertThat(trust().trusts(ONE)).isFalse();
        assertThat(file()).doesNotExist();
    }

    @Test
    void what_is_added_is_trusted_and_nothing_else() throws IOException {
        assertThat(trust().add(ONE, "GetDiagnosis 2.0")).isTrue();

        assertThat(trust().trusts(ONE)).isTrue();
        assertThat(trust().trusts(ONE.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(trust().trusts(TWO)).isFalse();
        assertThat(trust().trusts("")).isFalse();
        assertThat(file()).hasContent(ONE + "  GetDiagnosis 2.0\n");
    }

    @Test
    void what_is_trusted_already_is_not_added_again() throws IOException {
        trust().add(ONE, "a");

        assertThat(trust().add(ONE, "b")).isFalse();
        assertThat(file()).hasContent(ONE + "  a\n");
    }

    @Test
    void a_last_line_without_an_end_stays_a_line_of_its_own() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# mine\n\n" + ONE);

        trust().add(TWO, "two");

        assertThat(file()).hasContent("# mine\n\n" + ONE + "\n" + TWO + "  two\n");
        assertThat(trust().trusts(ONE)).isTrue();
    }

    @Test
    void a_name_cannot_add_a_line() throws IOException {
        trust().add(ONE, "innocent\n" + TWO + "  not so\r\n");

        assertThat(trust().trusts(TWO)).isFalse();
        assertThat(Files.readAllLines(file())).hasSize(1);
    }

    @Test
    void a_wrong_line_is_told_with_file_and_line() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# comment\n" + ONE.substring(1) + "  one digit lost\n");

        assertThatThrownBy(() -> trust().trusts(ONE))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith(file() + ", line 2: expected the SHA-256 of a project")
                .hasMessageContaining("one digit lost");
        assertThatThrownBy(() -> trust().add(TWO, "two")).isInstanceOf(SuiteException.class);
    }

    @Test
    void a_digest_with_a_digit_too_many_is_a_wrong_line() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), ONE + "0\n");

        assertThatThrownBy(() -> trust().trusts(ONE)).isInstanceOf(SuiteException.class);
    }

    @Test
    void a_name_in_another_encoding_does_no_harm() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), (ONE + "  åäö\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(trust().trusts(ONE)).isTrue();
    }

    @Test
    void only_a_digest_can_be_added() {
        assertThatThrownBy(() -> trust().add("# everything", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_users_own_lies_below_the_home_folder() {
        assertThat(TrustFile.standardPath())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".config", "ntjp", "trusted-projects"));
    }

    private TrustFile trust() {
        return new TrustFile(file());
    }

    private Path file() {
        return folder.resolve("config").resolve("ntjp").resolve("trusted-projects");
    }
}
