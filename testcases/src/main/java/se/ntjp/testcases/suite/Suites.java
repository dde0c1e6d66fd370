package se.ntjp.testcases.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;

/** The suites that come with the harness, by the contract they are for. */
public final class Suites {

    /** What the origin of every bundled suite begins with, and no file's name does. */
    static final String ORIGIN = "ntjp:";

    private static final String ROOT = "suites/";
    private static final String INDEX = "index.txt";

    private final Map<String, TestSuite> byContract;

    private Suites(Map<String, TestSuite> byContract) {
        this.byContract = byContract;
    }

    /** Reads the bundled suites. */
    public static Suites bundled() {
        SuiteReader reader = new SuiteReader();
        Map<String, TestSuite> suites = new TreeMap<>();
        index().forEach(file -> {
            TestSuite suite = reader.read(ORIGIN + file, resource(file).orElseThrow());
            suites.put(suite.contract(), suite);
        });
        return new Suites(suites);
    }

    /**
     * The suite of a contract.
     *
     * @param namespace the contract's namespace, for example {@code urn:riv:…:GetCareDocumentationResponder:3}
     */
    public Optional<TestSuite> find(String namespace) {
        return Optional.ofNullable(byContract.get(namespace));
    }

    /** Every suite, by contract namespace. */
    public List<TestSuite> all() {
        return List.copyOf(byContract.values());
    }

    /** The cases that the journal contracts share; their numbers are those of the official suites. */
    public static List<TestCase> journalProfile() {
        return new SuiteReader().profile("journal").orElseThrow();
    }

    /** The test data that comes with a contract's suite and fits the built-in stub producer. */
    public Optional<TestData> data(String namespace) {
        return find(namespace).flatMap(suite -> SuiteFiles.sampleData(suite)
                .map(content -> new TestDataReader().read(suite.origin() + " (test data)", content)));
    }

    /** The further rules for answers that a bundled suite names. */
    public Optional<byte[]> schematron(TestSuite suite) {
        return SuiteFiles.schematron(suite);
    }

    /** The suite files' paths below {@code suites/}. */
    static List<String> index() {
        return new String(resource(INDEX).orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** A bundled file. */
    static Optional<byte[]> resource(String path) {
        try (InputStream content = Suites.class.getResourceAsStream("/" + ROOT + path)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the bundled file " + path, e);
        }
    }
}
