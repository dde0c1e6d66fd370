package se.ntjp.contracts.archive;

import java.io.IOException;
import java.util.SortedSet;

/** The files of a release package, by their path inside it ({@code schemas/interactions/…}, always with {@code /}). */
public interface PackageFiles {

    /** Every file's path, sorted. */
    SortedSet<String> names();

    /**
     * The whole content of a file.
     *
     * @param name one of {@link #names()}
     * @throws IOException where it cannot be read or is larger than {@link PackageLimits#maxFileBytes()}
     */
    byte[] read(String name) throws IOException;
}
