package se.ntjp.testcases.soapui.services;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import se.ntjp.testcases.soapui.script.ScriptFiles;

/**
 * A project's files for its scripts. Read in the release package; written into one folder, or into memory alone. A file
 * of the package is never hidden by a written one. Thread-safe.
 */
public final class PackageScriptFiles implements ScriptFiles {

    private static final int MAX_FILES = 1000;
    private static final long MAX_TOTAL_BYTES = 64L << 20;
    private static final int MAX_NAME = 120;

    private final ProjectFolder project;
    private final Optional<Path> output;
    private final SortedMap<String, byte[]> written = new TreeMap<>();

    /**
     * @param project what is read
     * @param output where written files come to lie; made at the first. Empty for memory alone
     */
    public PackageScriptFiles(ProjectFolder project, Optional<Path> output) {
        this.project = project;
        this.output = output;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] own = project.exists(path) ? null : written().get(name(path));
        return own == null ? project.read(path) : own.clone();
    }

    @Override
    public boolean exists(String path) {
        return project.exists(path) || written().containsKey(name(path));
    }

    @Override
    public SortedSet<String> list(String folder) {
        return project.list(folder);
    }

    @Override
    public synchronized void write(String path, byte[] content) throws IOException {
        String name = name(path);
        if (name.isEmpty()) {
            throw new IOException("a script wants to write a file without a name: «%s»".formatted(path));
        }
        long others = written.entrySet().stream()
                .filter(file -> !file.getKey().equals(name))
                .mapToLong(file -> file.getValue().length)
                .sum();
        if (others + content.length > MAX_TOTAL_BYTES || (written.size() == MAX_FILES && !written.containsKey(name))) {
            throw new IOException("%s is not written: scripts may write %d files with %d bytes in a run, not more"
                    .formatted(name, MAX_FILES, MAX_TOTAL_BYTES));
        }
        if (output.isPresent()) {
            store(output.get(), name, content);
        }
        written.put(name, content.clone());
    }

    /** What has been written so far, by name. */
    public synchronized Map<String, byte[]> written() {
        return new TreeMap<>(written);
    }

    private static void store(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream file = Files.newOutputStream(
                folder.resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            file.write(content);
        }
    }

    /** The last part of a path, with what some file system does not take replaced; the same path, the same name. */
    private static String name(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[ .]+|[ .]+$", "");
        return plain.substring(0, Math.min(MAX_NAME, plain.length()));
    }
}
