package se.ntjp.contracts.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Package files held in memory, for example those of a record or a test. */
public final class FilesInMemory implements PackageFiles {

    private final SortedMap<String, byte[]> contents;

    /** @param contents the files by path, with slashes, below the root */
    public FilesInMemory(Map<String, byte[]> contents) {
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(contents.keySet()));
    }

    @Override
    public byte[] read(String name) throws IOException {
        byte[] content = contents.get(name);
        if (content == null) {
            throw new IOException("%s is not in the package".formatted(name));
        }
        return content.clone();
    }
}
