package se.ntjp.contracts.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a folder or zip that is known by a file in it, such as a record by its manifest. */
public final class RootedFiles {

    private RootedFiles() {}

    /**
     * The files at a path, seen from where the marker lies: at the top, or in the only folder at the top, which is how
     * zips of a folder look.
     *
     * @param path a folder or a zip
     * @param marker the file that shows what it is
     * @param limits how much is read before it is refused
     * @throws IOException where nothing is there, the marker is not in it, or it is larger or worse than allowed
     */
    public static PackageFiles at(Path path, String marker, PackageLimits limits) throws IOException {
        PackageFiles whole = PackageSource.whole(path, limits);
        if (whole.names().contains(marker)) {
            return whole;
        }
        for (String name : whole.names()) {
            int slash = name.indexOf('/');
            if (slash > 0 && name.substring(slash + 1).equals(marker)) {
                return new SubFolder(whole, name.substring(0, slash + 1), "");
            }
        }
        throw new IOException("%s holds no %s, neither at its top nor in a folder there; found %s other files"
                .formatted(path, marker, whole.names().size()));
    }
}
