package se.ntjp.harness.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.config.RunConfiguration.Store;
import se.ntjp.testcases.source.Document;
import se.ntjp.testcases.source.PublishedSchema;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.YamlReader;

/** Reads {@code ntjp.yaml} against its published schema. */
public final class ConfigurationReader {

    private final YamlReader yaml = new YamlReader();
    private final PublishedSchema schema;

    public ConfigurationReader() {
        try (InputStream content = ConfigurationReader.class.getResourceAsStream("ntjp.schema.json")) {
            this.schema = PublishedSchema.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the bundled schema of ntjp.yaml", e);
        }
    }

    /**
     * Reads a configuration.
     *
     * @throws SuiteException where the file cannot be read or is wrong; names file, line and place
     */
    public RunConfiguration read(Path file) {
        Document document = document(file);
        schema.check(document);
        JsonNode root = document.root();
        Path folder = file.toAbsolutePath().getParent();
        JsonNode tls = root.path("tls");
        return new RunConfiguration(
                text(root, "contract"),
                packages(folder, root),
                text(root, "target"),
                path(folder, root, "suite"),
                path(folder, root, "data"),
                values(root),
                text(root.path("sla"), "responseTime").map(ConfigurationReader::duration),
                Optional.ofNullable(root.get("maxAnswerBytes")).map(JsonNode::asInt),
                store(folder, tls.path("keyStore")),
                store(folder, tls.path("trustStore")),
                tls.path("verifyHost").asBoolean(true),
                text(root, "seed").map(Long::valueOf),
                text(root, "language").map(name -> Language.valueOf(name.toUpperCase(Locale.ROOT))));
    }

    private Document document(Path file) {
        try {
            return yaml.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SuiteException("%s: the configuration %s. Check the name given with --config."
                    .formatted(file, Files.exists(file) ? "cannot be read" : "does not exist"));
        }
    }

    private static Duration duration(String text) {
        boolean millis = text.endsWith("ms");
        double number = Double.parseDouble(text.substring(0, text.length() - (millis ? 2 : 1)));
        return Duration.ofMillis(Math.round(millis ? number : number * 1000));
    }

    private static List<Path> packages(Path folder, JsonNode root) {
        List<Path> packages = new ArrayList<>();
        root.path("packages").forEach(each -> packages.add(folder.resolve(each.asText())));
        return packages;
    }

    private static Map<String, String> values(JsonNode root) {
        Map<String, String> values = new TreeMap<>();
        root.path("values")
                .properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        return values;
    }

    private static Optional<Store> store(Path folder, JsonNode store) {
        return path(folder, store, "file")
                .map(file -> new Store(file, text(store, "passwordEnv"), path(folder, store, "passwordFile")));
    }

    private static Optional<Path> path(Path folder, JsonNode parent, String name) {
        return text(parent, name).map(folder::resolve);
    }

    private static Optional<String> text(JsonNode parent, String name) {
        return Optional.ofNullable(parent.get(name)).map(JsonNode::asText);
    }
}
