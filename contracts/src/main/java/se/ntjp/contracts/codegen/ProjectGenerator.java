package se.ntjp.contracts.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

/**
 * Writes a Maven project for a contract: a typed client, a stub producer and a test in which the one calls the other.
 * The same contract always gives the same files.
 */
public final class ProjectGenerator {

    private static final String RESOURCES = "src/main/resources/";

    /**
     * Writes the project. Nothing is written where an error is thrown before the first file.
     *
     * @param folder where to; made if it is not there
     * @param force whether a folder that holds files is written into; files with the same names are replaced, others stay
     * @return the files that were written, as paths in {@code folder}, sorted
     * @throws FileAlreadyExistsException where {@code folder} is a file, or holds files and {@code force} is not given
     * @throws ContractException where no code can be made from the contract, with file, line and reason
     */
    public List<Path> generate(ServiceContract contract, Path folder, boolean force) throws IOException {
        refuseOccupied(folder, force);
        ReachableFiles files = ReachableFiles.of(contract);
        ProjectValues names = new ProjectValues(contract, operation(contract, files));
        SortedMap<String, String> texts = texts(names);
        SampleText messages = new SampleText(contract);
        texts.put(RESOURCES + "messages/request.xml", messages.of(contract.request()));
        texts.put(RESOURCES + "messages/answer.xml", messages.of(contract.response()));

        files.copyTo(folder.resolve(RESOURCES + ProjectValues.WSDL_FOLDER));
        for (var text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
        }
        return Stream.concat(
                        texts.keySet().stream(),
                        files.contents().keySet().stream().map(name -> RESOURCES + ProjectValues.WSDL_FOLDER + name))
                .sorted()
                .map(Path::of)
                .toList();
    }

    private static SortedMap<String, String> texts(ProjectValues names) {
        Map<String, String> values = names.all();
        String folder = "java/" + names.packageName().replace('.', '/') + "/";
        String main = "src/main/" + folder;
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("pom.xml", ProjectTemplate.fill("pom.xml", values));
        texts.put("README.md", ProjectTemplate.fill("README.md", values));
        texts.put(main + names.name() + "Client.java", ProjectTemplate.fill("Client.java", values));
        texts.put(main + names.name() + "StubProducer.java", ProjectTemplate.fill("StubProducer.java", values));
        texts.put(main + "SampleMessages.java", ProjectTemplate.fill("SampleMessages.java", values));
        texts.put(
                "src/test/" + folder + names.name() + "ClientTest.java",
                ProjectTemplate.fill("ClientTest.java", values));
        return texts;
    }

    /** Generates the contract's classes once, to learn their names, and lets them go. */
    private static JavaOperation operation(ServiceContract contract, ReachableFiles files) throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            files.copyTo(temporary.folder("schemas"));
            GeneratedSources sources = GeneratedSources.generate(
                    contract,
                    temporary.folder("schemas"),
                    temporary.folder("java"),
                    ProjectValues.wsdlLocation(contract));
            return JavaOperation.of(contract, sources.model());
        }
    }

    private static void refuseOccupied(Path folder, boolean force) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "is a file; expected a folder for the project. Name another one");
        }
        if (!force && Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(
                            folder.toString(),
                            null,
                            "is not empty; name an empty folder, or use --force to write into this one");
                }
            }
        }
    }
}
