package se.ntjp.testcases.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.ntjp.testcases.source.Document;
import se.ntjp.testcases.source.PublishedSchema;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.YamlReader;

/** Reads test data: our {@code data.yaml}, or the {@code data.xml} of an official suite as its tester filled it in. */
public final class TestDataReader {

    private final YamlReader yaml = new YamlReader();
    private final PublishedSchema schema = PublishedSchema.ofData();

    /**
     * Reads a file; its ending says which format it has.
     *
     * @throws SuiteException where it cannot be read or is wrong; says where and what to do
     */
    public TestData read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SuiteException(
                    "%s: the test data cannot be read: %s. Expected a data.yaml or data.xml; check the name."
                            .formatted(file, e.getMessage()));
        }
    }

    /**
     * Reads test data.
     *
     * @param name what messages call it; ends in {@code .xml} for the official format
     */
    public TestData read(String name, byte[] content) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                ? new OfficialData(name).read(content)
                : fromYaml(yaml.read(name, content));
    }

    private TestData fromYaml(Document document) {
        schema.check(document);
        Map<String, Map<String, String>> cases = new TreeMap<>();
        document.root().path("cases").properties().forEach(each -> cases.put(each.getKey(), values(each.getValue())));
        return new TestData(values(document.root().path("global")), cases);
    }

    /** Name to value; the values of a list are joined by commas, and a name without a value is left out. */
    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new TreeMap<>();
        node.properties().stream()
                .filter(each -> !each.getValue().isNull())
                .forEach(each -> values.put(each.getKey(), value(each.getValue())));
        return values;
    }

    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> parts = new ArrayList<>();
        node.forEach(part -> parts.add(part.asText()));
        return String.join(",", parts);
    }
}
