package se.ntjp.testcases.soapui.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.archive.FilesInMemory;

class PackageScriptFilesTest {

    private final PackageScriptFiles files = new PackageScriptFiles(folder(), Optional.empty());

    private static ProjectFolder folder() {
        return ProjectFolder.of(
                new FilesInMemory(Map.of(
                        "test-suite/GetX/GetX-soapui-project.xml", "p".getBytes(UTF_8),
                        "test-suite/GetX/data.xml", "d".getBytes(UTF_8),
                        "test-suite/GetX/schematron/a.xml", "a".getBytes(UTF_8),
                        "test-suite/GetX/schematron/b.xml", "b".getBytes(UTF_8),
                        "test-suite/GetX/schematron/old/c.xml", "c".getBytes(UTF_8),
                        "schemas/core.xsd", "s".getBytes(UTF_8))),
                "test-suite/GetX/GetX-soapui-project.xml");
    }

    @Test
    void a_path_is_read_from_the_projects_folder_however_a_script_writes_it() throws IOException {
        for (String path : new String[] {"data.xml", "./data.xml", "/project/data.xml", "schematron\\..\\data.xml"}) {
            assertThat(files.read(path)).as(path).asString(UTF_8).isEqualTo("d");
        }
    }

    @Test
    void dots_lead_to_other_files_of_the_package_and_never_out_of_it() throws IOException {
        assertThat(files.read("../../schemas/core.xsd")).asString(UTF_8).isEqualTo("s");
        assertThat(files.read("/project/../../schemas/core.xsd"))
                .asString(UTF_8)
                .isEqualTo("s");
        for (String path : new String[] {"../../../etc/passwd", "/etc/passwd", "C:/secrets", "/projects/data.xml"}) {
            assertThatThrownBy(() -> files.read(path)).as(path).isInstanceOf(IOException.class);
            assertThat(files.exists(path)).as(path).isFalse();
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> files.read("constraints.xml"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("test-suite/GetX/constraints.xml");
    }

    @Test
    void a_folder_lists_the_files_directly_in_it() {
        assertThat(files.list("schematron")).containsExactly("a.xml", "b.xml");
        assertThat(files.list("/project")).containsExactly("GetX-soapui-project.xml", "data.xml");
        assertThat(files.list("nowhere")).isEmpty();
        assertThat(files.list("../../..")).isEmpty();
    }

    @Test
    void what_is_written_can_be_read_again_and_never_hides_a_file_of_the_package() throws IOException {
        files.write("C:\\temp\\log 1.xml", "written".getBytes(UTF_8));
        files.write("data.xml", "forged".getBytes(UTF_8));

        assertThat(files.read("/tmp/log 1.xml")).asString(UTF_8).isEqualTo("written");
        assertThat(files.read("data.xml")).asString(UTF_8).isEqualTo("d");
        assertThat(files.written()).containsOnlyKeys("log 1.xml", "data.xml");
    }

    @Test
    void what_is_written_lies_in_the_output_folder_and_nowhere_else(@TempDir Path folder) throws IOException {
        PackageScriptFiles onDisk = new PackageScriptFiles(folder(), Optional.of(folder.resolve("out")));
        onDisk.write("../../escaped.xml", "x".getBytes(UTF_8));
        onDisk.write("a:b|c.xml", "y".getBytes(UTF_8));

        try (var written = Files.walk(folder)) {
            assertThat(written.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder("out/escaped.xml", "out/a_b_c.xml");
        }
        assertThatThrownBy(() -> onDisk.write("..", new byte[1])).isInstanceOf(IOException.class);
    }

    @Test
    void a_run_may_not_write_without_end() throws IOException {
        byte[] large = new byte[33 << 20];
        files.write("one.bin", large);
        files.write("one.bin", large);
        assertThatThrownBy(() -> files.write("two.bin", large))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("two.bin");
    }
}
