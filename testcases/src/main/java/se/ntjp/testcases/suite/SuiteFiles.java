package se.ntjp.testcases.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.ntjp.testcases.source.SuiteException;

/** The files that lie beside a suite, bundled or a user's own. */
public final class SuiteFiles {

    private SuiteFiles() {}

    /**
     * The further rules for answers that a suite names.
     *
     * @return empty where it names none
     * @throws SuiteException where the file is not there, or not beside the suite
     */
    public static Optional<byte[]> schematron(TestSuite suite) {
        String name = suite.binding().schematron();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.matches("(?s).*[/\\\\:].*")) {
            throw new SuiteException("%s, schematron: expected the name of a file beside the suite, found «%s»."
                    .formatted(suite.origin(), name));
        }
        return Optional.of(beside(suite, name)
                .orElseThrow(
                        () -> new SuiteException("%s, schematron: expected a file «%s» beside the suite, found none."
                                .formatted(suite.origin(), name))));
    }

    /** The test data that comes with a suite and fits the built-in stub producer, as {@code data.yaml}; empty for none. */
    public static Optional<byte[]> sampleData(TestSuite suite) {
        String file = suite.origin().substring(suite.origin().lastIndexOf('/') + 1);
        return beside(suite, file.replaceFirst("\\.ya?ml$", ".data.yaml"));
    }

    private static Optional<byte[]> beside(TestSuite suite, String name) {
        String origin = suite.origin();
        if (origin.startsWith(Suites.ORIGIN)) {
            String folder = origin.substring(Suites.ORIGIN.length(), origin.lastIndexOf('/') + 1);
            return Suites.resource(folder + name);
        }
        Path file = Path.of(origin).resolveSibling(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new SuiteException("%s: cannot be read: %s. Check its rights.".formatted(file, e.getMessage()));
        }
    }
}
