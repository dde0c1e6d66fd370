package se.ntjp.testcases.soapui.services;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.testcases.soapui.script.ScriptFiles;

/**
 * A release package as it is seen from the folder of a SoapUI project in it.
 *
 * @param files all of the package
 * @param path the folder's path in the package, without a slash at its end, for example
 *     {@code test-suite/GetDiagnosisMock}; empty where the project lies at the top
 */
public record ProjectFolder(PackageFiles files, String path) {

    /** The largest file that a script is given. */
    private static final int MAX_BYTES = 16 << 20;

    /** The folder that a project file lies in. */
    public static ProjectFolder of(PackageFiles files, String projectFile) {
        return new ProjectFolder(files, projectFile.substring(0, Math.max(0, projectFile.lastIndexOf('/'))));
    }

    /**
     * The path in the package that a script's path leads to.
     *
     * @param path relative to the folder, or below {@link ScriptFiles#PROJECT_PATH}
     * @return empty where it leads out of the package
     */
    public Optional<String> resolve(String path) {
        String relative = path.replace('\\', '/');
        if (relative.equals(ScriptFiles.PROJECT_PATH) || relative.startsWith(ScriptFiles.PROJECT_PATH + "/")) {
            relative = "." + relative.substring(ScriptFiles.PROJECT_PATH.length());
        }
        return PackageResolver.resolve(this.path.isEmpty() ? "" : this.path + "/", relative);
    }

    /** Whether there is such a file. */
    public boolean exists(String path) {
        return resolve(path).filter(files.names()::contains).isPresent();
    }

    /**
     * The content of a file.
     *
     * @throws IOException where there is none, it is outside of the package or larger than 16 MiB; names the path
     */
    public byte[] read(String path) throws IOException {
        String name = resolve(path)
                .orElseThrow(() -> new FileNotFoundException("%s leads out of the release package".formatted(path)));
        if (!files.names().contains(name)) {
            throw new FileNotFoundException("there is no %s in the release package".formatted(name));
        }
        byte[] content = files.read(name);
        if (content.length > MAX_BYTES) {
            throw new IOException(
                    "%s has %d bytes; a script is given at most %d".formatted(name, content.length, MAX_BYTES));
        }
        return content;
    }

    /** The names of the files directly in a folder; empty where there is no such folder. */
    public SortedSet<String> list(String folder) {
        SortedSet<String> names = new TreeSet<>();
        resolve(folder).map(found -> found.isEmpty() ? "" : found + "/").ifPresent(prefix -> files.names().stream()
                .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
                .forEach(name -> names.add(name.substring(prefix.length()))));
        return names;
    }
}
