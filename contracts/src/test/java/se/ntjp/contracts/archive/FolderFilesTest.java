package se.ntjp.contracts.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    private static final PackageLimits SMALL = new PackageLimits(2, 10, 100);

    @TempDir
    private Path folder;

    @Test
    void a_file_within_the_limit_is_read_whole() throws IOException {
        Files.writeString(folder.resolve("a.xsd"), "0123456789");

        assertThat(new FolderFiles(folder, SMALL).read("a.xsd")).asString().isEqualTo("0123456789");
    }

    @Test
    void a_larger_file_is_refused_with_its_size_and_the_limit() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xsd"), "0123456789+");

        assertThatIOException()
                .isThrownBy(() -> new FolderFiles(folder, SMALL).read("a.xsd"))
                .withMessage("%s has 11 bytes; at most 10 are read", file);
    }

    @Test
    void a_folder_of_too_many_files_is_refused() throws IOException {
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThatIOException()
                .isThrownBy(() -> new FolderFiles(folder, SMALL))
                .withMessage("%s holds more than 2 files; expected a release package, found something else", folder);
    }

    @Test
    void a_file_that_is_not_in_the_package_is_not_read_even_where_it_exists() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("package"));
        Files.writeString(folder.resolve("secret"), "words");

        assertThatIOException()
                .isThrownBy(() -> new FolderFiles(inside, SMALL).read("../secret"))
                .withMessageContaining("../secret is not in the package");
    }
}
