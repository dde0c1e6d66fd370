package se.ntjp.contracts.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Opens a folder or zip that is known by a file in it, such as a record by its manifest. */
public final class RootedFiles {

    /** A zip of a report's folder holds its record two folders down. */
    private static final int DEPTH = 2;

    private RootedFiles() {}

    /**
     * The files at a path, seen from where the marker lies: at the top, or at most two folders down, which is how zips of
     * a folder look.
     *
     * @param path a folder or a zip
     * @param marker the file that shows what it is
     * @param limits how much is read before it is refused
     * @throws IOException where nothing is there, the marker is not in it, or it is larger or worse than allowed
     */
    public static PackageFiles at(Path path, String marker, PackageLimits limits) throws IOException {
        PackageFiles whole = PackageSource.whole(path, limits);
        return rooted(whole, marker)
                .orElseThrow(() ->
                        new IOException("%s holds no %s, neither at its top nor in a folder there; found %s other files"
                                .formatted(path, marker, whole.names().size())));
    }

    /** The same, but empty where the marker is not in it. */
    public static Optional<PackageFiles> find(Path path, String marker, PackageLimits limits) throws IOException {
        return rooted(PackageSource.whole(path, limits), marker);
    }

    private static Optional<PackageFiles> rooted(PackageFiles whole, String marker) {
        return whole.names().stream()
                .filter(name -> name.equals(marker) || name.endsWith("/" + marker))
                .map(name -> name.substring(0, name.length() - marker.length()))
                .filter(folder -> depth(folder) <= DEPTH)
                .min(Comparator.comparing(RootedFiles::depth).thenComparing(Comparator.naturalOrder()))
                .map(folder -> new SubFolder(whole, folder, ""));
    }

    private static long depth(String folder) {
        return folder.chars().filter(each -> each == '/').count();
    }
}
