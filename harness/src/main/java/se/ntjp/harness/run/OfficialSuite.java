package se.ntjp.harness.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.soapui.official.OfficialSuites;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.services.ProjectFolder;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestCase;

/**
 * A SoapUI project that is to be run, with the files beside it.
 *
 * @param project the project
 * @param files where it lies, by the project's path among them
 * @param digest SHA-256 of the project file, by which a user trusts its scripts
 */
public record OfficialSuite(SoapUiProject project, PackageFiles files, String digest) {

    /** The name in data files of the producer's address, which every official suite sends to. */
    static final String ADDRESS = "webServiceUrl";

    /** In the namespace of every RIV-TA request. */
    private static final String RESPONDER = "Responder:";

    private static final String DATA = "data.xml";

    /**
     * The one that a contract's release package has for it.
     *
     * @throws SuiteException where there are several, or it cannot be read
     */
    static Optional<OfficialSuite> of(ServiceContract contract) {
        return new OfficialSuites()
                .suiteOf(contract)
                .map(found -> new OfficialSuite(found.project(), contract.files(), found.digest()));
    }

    /**
     * A project of the user's own, with the files of its folder.
     *
     * @throws SuiteException where it cannot be read
     */
    static OfficialSuite read(Path file, ServiceContract contract) {
        PackageFiles files = new ProjectOnDisk(file).files();
        String name = ProjectOnDisk.FOLDER + file.getFileName();
        try {
            byte[] content = files.read(name);
            SoapUiProject project = new ProjectReader().read(name, content);
            if (!suits(project, contract)) {
                throw new SuiteException(
                        "--suite: expected a SoapUI project with test cases of %s (%s), found none in %s. Give that contract's project, or name the project's contract."
                                .formatted(contract, contract.namespace(), file));
            }
            return new OfficialSuite(project, files, Digests.sha256(content));
        } catch (IOException e) {
            throw new SuiteException(
                    "%s: the SoapUI project cannot be read: %s. Check the name.".formatted(file, e.getMessage()));
        }
    }

    /** Whether a project has cases, and they ask for the contract where they ask for any of RIV-TA. */
    private static boolean suits(SoapUiProject project, ServiceContract contract) {
        List<String> requests = project.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .flatMap(testCase -> testCase.steps().stream())
                .filter(Step.SoapRequest.class::isInstance)
                .map(step -> ((Step.SoapRequest) step).content())
                .filter(content -> content.contains(RESPONDER))
                .toList();
        boolean hasCases =
                project.suites().stream().anyMatch(suite -> !suite.cases().isEmpty());
        return hasCases
                && (requests.isEmpty()
                        || requests.stream().anyMatch(content -> content.contains(contract.namespace())));
    }

    /** The producer's address in the user's own data, if that is where it is given. */
    public Optional<String> address(Optional<Path> dataFile) {
        return dataFile.map(new TestDataReader()::read).flatMap(data -> data.value(ADDRESS));
    }

    /** The inputs of a run. */
    RunInputs inputs(ServiceContract contract, RunWishes wishes, URI target) {
        TestData data = data(wishes).with(wishes.values()).with(Map.of(ADDRESS, target.toString()));
        return new RunInputs(
                contract,
                ProjectSuites.suite(project, contract.namespace(), wishes.parity() ? List.of() : beside()),
                Optional.empty(),
                data,
                wishes.parity() ? wishes.selection() : andBeside(wishes.selection()),
                wishes.limits(),
                wishes.seed(),
                target,
                Optional.of(new ProjectInputs(project.file(), kept(), wishes.trusted(), wishes.parity())));
    }

    private static List<TestCase> beside() {
        return Arrays.stream(StricterCases.values())
                .map(StricterCases::testCase)
                .toList();
    }

    /** What is stricter is judged of the chosen cases too. */
    static Selection andBeside(Selection selection) {
        List<String> ids = selection.ids();
        if (ids.isEmpty()) {
            return selection;
        }
        return new Selection(Stream.concat(ids.stream(), Stream.of(StricterCases.ALL))
                .distinct()
                .toList());
    }

    /** A user's data.xml is the whole of the data; a data.yaml says what differs from the published ones. */
    private TestData data(RunWishes wishes) {
        Optional<Path> own = wishes.dataFile();
        if (own.isPresent() && own.get().toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return new TestDataReader().read(own.get());
        }
        TestData published = ProjectFolder.of(files, project.file())
                .resolve(DATA)
                .filter(files.names()::contains)
                .map(name -> new TestDataReader().read(name, content(name)))
                .orElse(TestData.NONE);
        return own.map(new TestDataReader()::read).map(published::under).orElse(published);
    }

    /** What a record keeps: the project's folder, and the files directly above it, which Schematron may include. */
    private SortedMap<String, byte[]> kept() {
        String folder = folder(project.file());
        String above = folder(folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1));
        SortedMap<String, byte[]> kept = new TreeMap<>();
        for (String name : files.names()) {
            boolean beside = name.startsWith(folder);
            boolean directlyAbove = !above.isEmpty() && name.startsWith(above) && name.indexOf('/', above.length()) < 0;
            if ((beside || directlyAbove) && !name.endsWith(".html")) {
                kept.put(name, content(name));
            }
        }
        return kept;
    }

    /** The folder of a path, with its slash; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private byte[] content(String name) {
        try {
            return files.read(name);
        } catch (IOException e) {
            throw new SuiteException("%s cannot be read: %s. Unpack the package anew.".formatted(name, e.getMessage()));
        }
    }
}
