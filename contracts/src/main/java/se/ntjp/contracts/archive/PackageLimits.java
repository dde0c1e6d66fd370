package se.ntjp.contracts.archive;

/**
 * How much of a package is read before it is refused: a zip from outside may be a bomb.
 *
 * @param maxFiles files in a package
 * @param maxFileBytes bytes of one unpacked file
 * @param maxTotalBytes bytes of all unpacked files of a zip
 */
public record PackageLimits(int maxFiles, int maxFileBytes, long maxTotalBytes) {

    /** Ten times the largest official package known. */
    public static final PackageLimits DEFAULT = new PackageLimits(20_000, 64 << 20, 512L << 20);
}
