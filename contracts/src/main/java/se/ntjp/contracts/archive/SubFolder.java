package se.ntjp.contracts.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files seen from another root: below a folder of the whole, or with a folder put before every name. */
final class SubFolder implements PackageFiles {

    private final PackageFiles whole;
    private final String strip;
    private final String prepend;
    private final SortedSet<String> names = new TreeSet<>();

    SubFolder(PackageFiles whole, String strip, String prepend) {
        this.whole = whole;
        this.strip = strip;
        this.prepend = prepend;
        for (String name : whole.names()) {
            if (name.startsWith(strip)) {
                names.add(prepend + name.substring(strip.length()));
            }
        }
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    @Override
    public byte[] read(String name) throws IOException {
        if (!names.contains(name)) {
            throw new IOException("%s is not in the package".formatted(name));
        }
        return whole.read(strip + name.substring(prepend.length()));
    }
}
