package se.ntjp.contracts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.ntjp.contracts.model.ReleasePackage;

/**
 * The official release packages that tests read where they are present: {@code -Dntjp.packages=DIR}, by default
 * {@code ../shared/packages} beside the checkout.
 */
public final class OfficialPackages {

    private OfficialPackages() {}

    /** The folder of packages; the calling test is skipped, and says so, where it is absent. */
    public static Path folder() {
        Path folder = Path.of(System.getProperty("ntjp.packages", "../../shared/packages"));
        assumeTrue(
                Files.isDirectory(folder),
                () -> "Skipped: no official release packages at %s; give -Dntjp.packages=DIR".formatted(folder));
        return folder;
    }

    /** One package by the beginning of its name. */
    public static ReleasePackage named(String prefix) {
        return all().stream()
                .filter(each -> each.name().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No package " + prefix + " in " + folder()));
    }

    /** Every package in the folder. */
    public static List<ReleasePackage> all() {
        try {
            return ReleasePackage.openAll(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
