package se.ntjp.testcases.soapui.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.source.SuiteException;

/** Finds the SoapUI projects in the {@code test-suite} folder of release packages. */
public final class OfficialSuites {

    private static final String FOLDER = "test-suite/";
    private static final String MOCK = "Mock";

    /** How much of a file is looked at to tell whether it is a project. */
    private static final int BEGINNING = 8 << 10;

    private final ProjectReader reader = new ProjectReader();

    /**
     * Every project of a package, by path.
     *
     * @throws SuiteException where one cannot be used; names the file
     */
    public List<Found> in(PackageFiles files) {
        return in(files, Set.of(""));
    }

    /**
     * The project that has enabled test cases for a contract; empty where the contract's package has none.
     *
     * @throws SuiteException where one that mentions the contract cannot be used, or several fit as well; names them
     */
    public Optional<Found> suiteOf(ServiceContract contract) {
        return only(
                contract,
                contract.id().name(),
                found -> new ContractParts(found.project(), contract).haveCases(),
                "test cases");
    }

    /**
     * The project that has a mock service for a contract; empty where the contract's package has none.
     *
     * @throws SuiteException as {@link #suiteOf}
     */
    public Optional<Found> mockOf(ServiceContract contract) {
        return only(
                contract,
                contract.id().name() + MOCK,
                found -> new ContractParts(found.project(), contract).haveMock(),
                "a mock service");
    }

    private Optional<Found> only(ServiceContract contract, String name, Predicate<Found> fits, String what) {
        Set<String> mentions = Stream.of(
                        contract.serviceName().getNamespaceURI(), contract.soapAction(), contract.namespace())
                .filter(each -> !each.isBlank())
                .collect(Collectors.toSet());
        List<Found> fitting =
                in(contract.files(), mentions).stream().filter(fits).toList();
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        return Stream.<Predicate<Found>>of(
                        found -> last(found.folder()).equals(name),
                        found -> last(found.project().file()).startsWith(name),
                        found -> found.project().file().contains(name))
                .map(rule -> fitting.stream().filter(rule).toList())
                .filter(left -> !left.isEmpty())
                .findFirst()
                .filter(left -> left.size() == 1)
                .map(left -> Optional.of(left.get(0)))
                .orElseThrow(() -> new SuiteException(
                        "%s: expected one SoapUI project with %s for it in the package, found several: %s. Keep the one you mean, in a folder named %s."
                                .formatted(contract, what, files(fitting), name)));
    }

    /** The projects that mention any of these texts. */
    private List<Found> in(PackageFiles files, Set<String> mentions) {
        List<Found> found = new ArrayList<>();
        for (String name : files.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(FOLDER) && lower.endsWith(".xml")) {
                byte[] content = read(files, name);
                if (isProject(content) && mentions.stream().anyMatch(text(content, content.length)::contains)) {
                    found.add(new Found(
                            reader.read(name, content),
                            name.substring(0, name.lastIndexOf('/')),
                            content,
                            Digests.sha256(content)));
                }
            }
        }
        return found;
    }

    private static boolean isProject(byte[] content) {
        String beginning = text(content, Math.min(BEGINNING, content.length));
        return beginning.contains("soapui-project") && beginning.contains(ProjectReader.NAMESPACE);
    }

    /** Its ASCII characters as they are, in UTF-8 as well as in UTF-16; enough to look for namespaces. */
    private static String text(byte[] content, int length) {
        String text = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static byte[] read(PackageFiles files, String name) {
        try {
            return files.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String files(List<Found> found) {
        return found.stream().map(each -> each.project().file()).collect(Collectors.joining(", "));
    }
}
