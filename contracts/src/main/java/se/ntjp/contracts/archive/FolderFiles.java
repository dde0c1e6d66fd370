package se.ntjp.contracts.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A package that is a folder. Symbolic links are not followed, so nothing outside the folder is read. */
final class FolderFiles implements PackageFiles {

    private final Path root;
    private final SortedSet<String> names;
    private final PackageLimits limits;

    FolderFiles(Path root, PackageLimits limits) throws IOException {
        this.root = root;
        this.limits = limits;
        SortedSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(limits.maxFiles() + 1L)
                    .forEach(file -> found.add(root.relativize(file).toString().replace('\\', '/')));
        }
        if (found.size() > limits.maxFiles()) {
            throw new IOException("%s holds more than %s files; expected a release package, found something else"
                    .formatted(root, limits.maxFiles()));
        }
        this.names = Collections.unmodifiableSortedSet(found);
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public byte[] read(String name) throws IOException {
        if (!names.contains(name)) {
            throw new IOException("%s is not in the package %s".formatted(name, root));
        }
        Path file = root.resolve(name);
        if (Files.size(file) > limits.maxFileBytes()) {
            throw new IOException(
                    "%s has %s bytes; at most %s are read".formatted(file, Files.size(file), limits.maxFileBytes()));
        }
        return Files.readAllBytes(file);
    }
}
