package se.ntjp.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.official.DataNames;
import se.ntjp.testcases.soapui.official.DefinitionDifferences;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.source.SuiteException;

/**
 * A SoapUI project that the user names by its file, with what lies around it.
 *
 * @param file the project file
 * @param project what it says
 * @param digest SHA-256 of the file, in lower-case hexadecimal
 */
record ProjectFile(Path file, SoapUiProject project, String digest) {

    /** Whether a file is a SoapUI project by its name; our own suites are YAML. */
    static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /**
     * Reads a project.
     *
     * @throws SuiteException where it is not one
     */
    static ProjectFile read(Path file) throws IOException {
        if (Files.size(file) > ProjectReader.MAX_BYTES) {
            throw new SuiteException("%s: expected at most %d bytes, found %d. Is it the right file?"
                    .formatted(file, ProjectReader.MAX_BYTES, Files.size(file)));
        }
        byte[] content = Files.readAllBytes(file);
        return new ProjectFile(file, new ProjectReader().read(file.toString(), content), Digests.sha256(content));
    }

    /** The names in the {@code data.xml} beside it, if there is one. */
    Optional<DataNames> data() throws IOException {
        Path data = file.resolveSibling("data.xml");
        return Files.isRegularFile(data)
                ? Optional.of(DataNames.read(data.toString(), Files.readAllBytes(data)))
                : Optional.empty();
    }

    /** How its definitions differ from those of the release package that it lies in; empty where it lies in none. */
    List<Text> differences() throws IOException {
        Path place = file.toAbsolutePath().normalize();
        for (Path at = place.getParent(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("schemas")) && place.startsWith(at.resolve("test-suite"))) {
                return ReleasePackage.open(at).contracts().stream()
                        .flatMap(contract -> DefinitionDifferences.of(project, contract).stream())
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
