package se.ntjp.harness.run;

import java.util.SortedMap;
import se.ntjp.contracts.archive.Digests;

/**
 * The SoapUI project that a run replays, with the files beside it.
 *
 * @param file the project's path in the release package
 * @param files the files of its folder, and those directly above it, by their path in the package
 * @param trusted whether scripts that need the script engine may run
 * @param parity whether only what the official suite itself says counts
 */
public record ProjectInputs(String file, SortedMap<String, byte[]> files, boolean trusted, boolean parity) {

    /** SHA-256 of the project file, by which its scripts are trusted. */
    public String digest() {
        return Digests.sha256(files.get(file));
    }
}
