package se.ntjp.harness.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.testcases.source.SuiteException;

/** A user's own SoapUI project and the files in its folder, as if they were a release package. */
final class ProjectOnDisk {

    /** The folder they seem to lie in. */
    static final String FOLDER = "test-suite/own/";

    private static final Pattern KINDS = Pattern.compile("(?i).*\\.(xml|sch|xsd|xsl|xslt)");
    private static final int MAX_FILES = 200;
    private static final long MAX_BYTES = 64L << 20;

    private final Path file;

    ProjectOnDisk(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What a suite is made of; a folder may hold anything else, keys and passwords too, which no record is to keep. */
    private static boolean belongs(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && KINDS.matcher(path.getFileName().toString()).matches();
    }

    /**
     * The XML files directly in the project's folder.
     *
     * @throws SuiteException where they cannot be read, or are too many
     */
    PackageFiles files() {
        try (Stream<Path> listed = Files.list(file.getParent())) {
            List<Path> regular = listed.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MAX_FILES + 1)
                    .toList();
            long bytes = 0;
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path each : regular) {
                bytes += Files.size(each);
                if (contents.size() == MAX_FILES || bytes > MAX_BYTES) {
                    throw new SuiteException(
                            "%s: expected at most %d files with %d bytes beside the project, found more. Put the project and its files in a folder of their own."
                                    .formatted(file.getParent(), MAX_FILES, MAX_BYTES));
                }
                contents.put(FOLDER + each.getFileName(), Files.readAllBytes(each));
            }
            return new FilesInMemory(contents);
        } catch (IOException e) {
            throw new SuiteException(
                    "%s: the SoapUI project cannot be read: %s. Check the name.".formatted(file, e.getMessage()));
        }
    }
}
