package se.ntjp.testcases.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the JSON Schemas that the project publishes, so that editors and the harness agree on what a file may say. */
public final class PublishedSchema {

    private static final int MAX_PROBLEMS = 20;

    private final JsonSchema schema;

    private PublishedSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** The schema of suites and profiles. */
    public static PublishedSchema ofSuites() {
        return load("suite.schema.json");
    }

    /** The schema of test data. */
    public static PublishedSchema ofData() {
        return load("data.schema.json");
    }

    /** The schema of the requirement catalogue. */
    public static PublishedSchema ofRequirements() {
        return load("requirements.schema.json");
    }

    /**
     * Holds a document against the schema.
     *
     * @throws SuiteException with every breach, where it was written
     */
    public void check(Document document) {
        List<String> problems = schema.validate(document.root()).stream()
                .filter(breach -> !"if".equals(breach.getType()))
                .sorted(Comparator.comparingInt(breach -> document.line(pointer(breach))))
                .map(breach -> document.place(pointer(breach)) + ": " + SchemaBreach.words(breach, example(breach)))
                .distinct()
                .limit(MAX_PROBLEMS)
                .toList();
        if (!problems.isEmpty()) {
            throw new SuiteException(problems);
        }
    }

    /** The first thing in the validator's order of words that does not follow the schema, if anything does not. */
    public Optional<String> problem(JsonNode json) {
        return schema.validate(json).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .findFirst();
    }

    /** How a value would be rightly written, where the schema shows it; else empty. */
    private String example(ValidationMessage breach) {
        String rule = breach.getSchemaLocation().getFragment().toString();
        return schema.getSchemaNode()
                .at(rule.substring(0, Math.max(0, rule.lastIndexOf('/'))))
                .path("examples")
                .path(0)
                .asText();
    }

    /** A surplus name is shown where it stands, everything else where the value around it begins. */
    private static String pointer(ValidationMessage breach) {
        String pointer = breach.getInstanceLocation().toString();
        return "additionalProperties".equals(breach.getType()) ? pointer + "/" + breach.getProperty() : pointer;
    }

    /**
     * Another part's schema.
     *
     * @param content the JSON Schema (2020-12), from our own resources; the caller closes it
     */
    public static PublishedSchema of(InputStream content) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        return new PublishedSchema(
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(content, config));
    }

    private static PublishedSchema load(String name) {
        try (InputStream content = PublishedSchema.class.getResourceAsStream("/suites/" + name)) {
            return of(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the bundled schema " + name, e);
        }
    }
}
