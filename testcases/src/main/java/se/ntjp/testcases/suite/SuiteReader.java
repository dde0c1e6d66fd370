package se.ntjp.testcases.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ntjp.testcases.source.Document;
import se.ntjp.testcases.source.PublishedSchema;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.YamlReader;

/**
 * Reads a suite: the contract's own file over the cases of the profile it extends. Checks the form; whether names in it
 * mean anything is {@link SuiteLint}'s business.
 */
public final class SuiteReader {

    private final YamlReader yaml = new YamlReader();
    private final PublishedSchema schema = PublishedSchema.ofSuites();

    /**
     * Reads a suite of the user's own.
     *
     * @throws SuiteException where the file cannot be read or is wrong
     */
    public TestSuite read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SuiteException("%s: the suite cannot be read: %s. Expected a YAML file; check the name."
                    .formatted(file, e.getMessage()));
        }
    }

    /**
     * Reads a suite.
     *
     * @param origin what messages call it, and where its Schematron file is looked for
     * @throws SuiteException where it is wrong; names file, line and place
     */
    public TestSuite read(String origin, byte[] content) {
        Document document = yaml.read(origin, content);
        schema.check(document);
        if (document.root().has("profile")) {
            throw new SuiteException(
                    "%s: expected a suite, found the profile «%s». Give a file that begins with «suite:»."
                            .formatted(origin, document.root().get("profile").asText()));
        }
        return suite(document);
    }

    private TestSuite suite(Document document) {
        JsonNode root = document.root();
        Map<String, TestCase> cases = new TreeMap<>(CaseOrder.NUMBERS_AS_NUMBERS);
        profile(document).forEach(each -> cases.put(each.id(), each));
        omitted(document, cases);
        cases(document).forEach(each -> cases.put(each.id(), each));
        return new TestSuite(
                root.get("suite").asText(),
                root.get("contract").asText(),
                document.name(),
                BindingParser.binding(root),
                List.copyOf(cases.values()),
                CaseParser.texts(root.path("counts")));
    }

    private List<TestCase> profile(Document document) {
        JsonNode name = document.root().get("extends");
        if (name == null) {
            return List.of();
        }
        return profile(name.asText())
                .orElseThrow(() -> new SuiteException("%s: expected a bundled profile, found «%s». Known is «journal»."
                        .formatted(document.place("/extends"), name.asText())));
    }

    /** The cases of a bundled profile; empty where there is none of this name. */
    Optional<List<TestCase>> profile(String name) {
        String file = "profiles/%s.yaml".formatted(name);
        return Suites.resource(file).map(content -> {
            Document profile = yaml.read(Suites.ORIGIN + file, content);
            schema.check(profile);
            return cases(profile);
        });
    }

    private static void omitted(Document document, Map<String, TestCase> cases) {
        document.root().path("omit").properties().forEach(entry -> {
            TestCase known = cases.get(entry.getKey());
            if (known == null) {
                throw new SuiteException("%s: expected the id of a case of the profile, found «%s». Known are %s."
                        .formatted(
                                document.place("/omit/" + entry.getKey()),
                                entry.getKey(),
                                String.join(", ", cases.keySet())));
            }
            cases.put(known.id(), known.without(CaseParser.text(entry.getValue())));
        });
    }

    private static List<TestCase> cases(Document document) {
        List<TestCase> cases = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        JsonNode data = document.root().path("always");
        List<String> always = data.isMissingNode() ? TestCase.ALWAYS : CaseParser.texts(data);
        for (JsonNode node : document.root().path("cases")) {
            TestCase each = CaseParser.testCase(node, always);
            if (!ids.add(each.id())) {
                throw new SuiteException("%s: case %s is there twice. Give one of them another id."
                        .formatted(document.place("/cases/" + cases.size()), each.id()));
            }
            cases.add(each);
        }
        return cases;
    }
}
