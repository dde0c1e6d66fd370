package se.ntjp.harness.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.harness.runner.Selection;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.suite.TestSuite;

/** Run inputs as files of a record, and back. */
final class InputFiles {

    static final String CONTRACT = "contract/";
    static final String SUITE = "suite.json";
    static final String DATA = "data.json";
    static final String SELECTION = "selection.json";
    static final String SCHEMATRON = "schematron/";
    static final String PROJECT = "soapui.json";
    static final String PROJECT_FILES = "soapui/";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private InputFiles() {}

    /** A suite or data in JSON, always in the same order. */
    static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Suites and data are plain values", e);
        }
    }

    /**
     * How a record keeps a SoapUI project besides its files.
     *
     * @param file as {@link ProjectInputs#file()}
     */
    private record ProjectFacts(String file, boolean trusted, boolean parity) {}

    /** A SoapUI project as files of a record. */
    static Map<String, byte[]> project(ProjectInputs project) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(PROJECT, json(new ProjectFacts(project.file(), project.trusted(), project.parity())));
        project.files().forEach((name, content) -> files.put(PROJECT_FILES + name, content));
        return files;
    }

    private static Optional<ProjectInputs> project(PackageFiles files) throws IOException {
        if (!files.names().contains(PROJECT)) {
            return Optional.empty();
        }
        ProjectFacts facts = JSON.readValue(files.read(PROJECT), ProjectFacts.class);
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String name : files.names()) {
            if (name.startsWith(PROJECT_FILES)) {
                contents.put(name.substring(PROJECT_FILES.length()), files.read(name));
            }
        }
        return Optional.of(new ProjectInputs(facts.file(), contents, facts.trusted(), facts.parity()));
    }

    /**
     * The inputs that a record was made with.
     *
     * @throws IOException where the record lacks one, or one cannot be read
     */
    static RunInputs of(RunRecord record) throws IOException {
        PackageFiles files = record.inputs();
        RecordManifest manifest = record.manifest();
        Map<String, byte[]> contract = new TreeMap<>();
        Optional<RunInputs.SchematronFile> schematron = Optional.empty();
        for (String name : files.names()) {
            if (name.startsWith(CONTRACT)) {
                contract.put(name.substring(CONTRACT.length()), files.read(name));
            } else if (name.startsWith(SCHEMATRON)) {
                schematron = Optional.of(
                        new RunInputs.SchematronFile(name.substring(SCHEMATRON.length()), files.read(name)));
            }
        }
        ReleasePackage release = ReleasePackage.read("record", new FilesInMemory(contract));
        return new RunInputs(
                new ContractLibrary(java.util.List.of(release))
                        .find(manifest.contract().namespace()),
                JSON.readValue(files.read(SUITE), TestSuite.class),
                schematron,
                JSON.readValue(files.read(DATA), TestData.class),
                JSON.readValue(files.read(SELECTION), Selection.class),
                new Limits(
                        Duration.ofMillis(manifest.limits().responseTimeMillis()),
                        Duration.ofMillis(manifest.limits().platformTimeMillis()),
                        manifest.limits().maxBytes()),
                manifest.seed(),
                URI.create(manifest.target()),
                project(files));
    }
}
