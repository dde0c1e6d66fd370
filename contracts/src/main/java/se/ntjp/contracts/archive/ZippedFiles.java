package se.ntjp.contracts.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A package that is a zip, unpacked into memory within {@link PackageLimits}. An entry whose name leads out of the
 * package (zip slip) makes the whole zip refused: it was made to harm.
 */
final class ZippedFiles {

    private ZippedFiles() {}

    static PackageFiles read(String zipName, InputStream zip, PackageLimits limits) throws IOException {
        return new FilesInMemory(unpack(zipName, zip, limits));
    }

    private static SortedMap<String, byte[]> unpack(String zipName, InputStream in, PackageLimits limits)
            throws IOException {
        SortedMap<String, byte[]> unpacked = new TreeMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = checkedName(zipName, entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(limits.maxFileBytes() + 1);
                total += content.length;
                if (content.length > limits.maxFileBytes() || total > limits.maxTotalBytes()) {
                    throw new IOException("%s unpacks to more than is read (%s bytes a file, %s in all), at entry %s"
                            .formatted(zipName, limits.maxFileBytes(), limits.maxTotalBytes(), name));
                }
                unpacked.put(name, content);
                if (unpacked.size() > limits.maxFiles()) {
                    throw new IOException("%s holds more than %s files".formatted(zipName, limits.maxFiles()));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            String fault = e instanceof EOFException ? "it ends too early" : e.getMessage();
            throw new IOException(
                    "%s is not a readable zip: %s. Fetch it again, or unpack it and give the folder"
                            .formatted(zipName, fault),
                    e);
        }
        if (unpacked.isEmpty()) {
            throw new IOException("%s is empty or not a zip; expected a release package".formatted(zipName));
        }
        return unpacked;
    }

    private static String checkedName(String zipName, String entryName) throws IOException {
        String name = entryName.replace('\\', '/');
        if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new IOException("%s holds the entry «%s», which leads out of the package; the zip is refused"
                    .formatted(zipName, entryName));
        }
        return name;
    }
}
