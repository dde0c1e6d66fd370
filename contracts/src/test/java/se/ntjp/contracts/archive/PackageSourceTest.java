package se.ntjp.contracts.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.lint.MiniPackage;
import se.ntjp.contracts.model.ReleasePackage;

class PackageSourceTest {

    @TempDir
    private Path folder;

    private Map<String, String> files;

    @BeforeEach
    void readTheMiniPackage() {
        files = MiniPackage.correct().files();
    }

    @Test
    void a_zip_with_schemas_at_its_root_is_a_package() throws IOException {
        assertLoads(ReleasePackage.open(zip("test_lint_1.1.1.zip", "")), "test_lint_1.1.1");
    }

    @Test
    void a_zip_with_a_top_folder_is_the_same_package() throws IOException {
        assertLoads(ReleasePackage.open(zip("test_lint_1.1.1.ZIP", "rivta-test-lint-abc/")), "test_lint_1.1.1");
    }

    @Test
    void a_bare_schemas_folder_is_a_package() throws IOException {
        Path bare = folder.resolve("schemas");
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith("schemas/")) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }

        assertLoads(ReleasePackage.open(bare), "schemas");
    }

    @Test
    void a_folder_of_packages_gives_each_of_them() throws IOException {
        zip("one.zip", "");
        zip("two.zip", "top/");
        Files.writeString(folder.resolve("notes.txt"), "no package");

        assertThat(ReleasePackage.openAll(folder))
                .extracting(ReleasePackage::name)
                .containsExactly("one", "two");
    }

    @Test
    void a_path_where_nothing_is_is_told() {
        Path absent = folder.resolve("absent.zip");

        assertThatIOException()
                .isThrownBy(() -> ReleasePackage.open(absent))
                .withMessage("%s does not exist; expected a folder or a zip", absent);
    }

    @Test
    void a_folder_without_schemas_says_what_was_expected_and_found() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/readme.txt"), "words");

        assertThatIOException()
                .isThrownBy(() -> ReleasePackage.open(folder))
                .withMessage(
                        "%s is not a release package: expected a folder schemas/ with interactions/ in it, found docs/ (ARC-01)",
                        folder);
    }

    @Test
    void a_file_that_is_no_zip_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("page.zip"), "<html>not found</html>");

        assertThatIOException()
                .isThrownBy(() -> ReleasePackage.open(file))
                .withMessage("%s is empty or not a zip; expected a release package", file);
    }

    @Test
    void a_zip_that_was_cut_off_is_refused_with_what_to_do() throws IOException {
        byte[] whole = Files.readAllBytes(zip("whole.zip", ""));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 3));

        assertThatIOException()
                .isThrownBy(() -> ReleasePackage.open(cut))
                .withMessageContaining(cut.toString())
                .withMessageContaining("not a readable zip")
                .withMessageContaining("Fetch it again");
    }

    @Test
    void a_symbolic_link_out_of_a_folder_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.wsdl"), "<secret/>");
        Path archive = folder.resolve("package");
        Files.createDirectories(archive.resolve("schemas/interactions/XInteraction"));
        Files.writeString(archive.resolve("schemas/interactions/XInteraction/X.xsd"), "<x/>");
        Files.createSymbolicLink(archive.resolve("schemas/interactions/XInteraction/X.wsdl"), secret);

        assertThat(PackageSource.open(archive).names()).containsExactly("schemas/interactions/XInteraction/X.xsd");
    }

    private static void assertLoads(ReleasePackage archive, String name) {
        assertThat(archive.name()).isEqualTo(name);
        assertThat(archive.problems()).isEmpty();
        assertThat(archive.contracts()).extracting(Object::toString).containsExactly("GetThing 1.1", "PutThing 1.0");
    }

    private Path zip(String name, String top) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(top + each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
