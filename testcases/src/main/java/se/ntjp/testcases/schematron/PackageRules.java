package se.ntjp.testcases.schematron;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.ntjp.contracts.model.ServiceContract;

/**
 * The Schematron file that a release package has for the answers of a contract.
 *
 * @param name what messages call it
 * @param content its bytes
 */
public record PackageRules(String name, byte[] content) {

    private static final String FILE = "constraints.xml";

    /** The contract's rules, in {@code test-suite/<Contract>/constraints.xml} of its package; empty where it has none. */
    public static Optional<PackageRules> of(ServiceContract contract) {
        String path = "test-suite/%s/%s".formatted(contract.id().name(), FILE);
        if (!contract.files().names().contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PackageRules(FILE, contract.files().read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("The package's %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }
}
