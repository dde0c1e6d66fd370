package se.ntjp.harness.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.source.SuiteException;

/** Which suite a user means, and the files of a project of the user's own. */
class SuiteChoiceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "official, OFFICIAL",
        "Bundled, BUNDLED",
        "BASELINE, BASELINE",
        "own.yaml, FILE",
        "own.xml, FILE",
        "officially, FILE"
    })
    void a_word_names_a_kind_and_anything_else_a_file(String written, SuiteChoice.Kind kind) {
        assertThat(SuiteChoice.of(written).kind()).isEqualTo(kind);
    }

    @Test
    void a_file_in_xml_is_a_soapui_project() {
        assertThat(SuiteChoice.of("folder/own.XML").projectFile()).contains(Path.of("folder/own.XML"));
        assertThat(SuiteChoice.of("own.yaml").projectFile()).isEmpty();
        assertThat(SuiteChoice.BEST.projectFile()).isEmpty();
    }

    @Test
    void a_project_has_the_files_of_its_folder_but_not_of_folders_in_it() throws IOException {
        Path project = Files.writeString(folder.resolve("own.xml"), "<p/>");
        Files.writeString(folder.resolve("data.xml"), "<d/>");
        Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("more.xml"), "<m/>");

        assertThat(new ProjectOnDisk(project).files().names())
                .containsExactlyInAnyOrder("test-suite/own/own.xml", "test-suite/own/data.xml");
    }

    @Test
    void a_folder_with_too_many_files_is_refused() throws IOException {
        Path project = Files.writeString(folder.resolve("own.xml"), "<p/>");
        for (int i = 0; i < 200; i++) {
            Files.createFile(folder.resolve("f" + i));
        }

        assertThatThrownBy(() -> new ProjectOnDisk(project).files())
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("expected at most 200 files")
                .hasMessageContaining("Put the project and its files in a folder of their own");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path project = folder.resolve("none").resolve("own.xml");

        assertThatThrownBy(() -> new ProjectOnDisk(project).files())
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("own.xml: the SoapUI project cannot be read");
    }
}
