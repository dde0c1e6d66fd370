package se.ntjp.testcases.requirement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.source.Document;
import se.ntjp.testcases.source.PublishedSchema;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.YamlReader;

/** Every requirement that a suite can prove, in the catalogue's order. */
public final class RequirementCatalogue {

    private static final String BUNDLED = "suites/requirements.yaml";

    private final Map<String, Requirement> byId = new LinkedHashMap<>();

    private RequirementCatalogue(Document document) {
        int index = 0;
        for (JsonNode node : document.root().get("requirements")) {
            Requirement requirement = requirement(node);
            if (byId.put(requirement.id(), requirement) != null) {
                throw new SuiteException("%s: %s is there twice. Give one of them another id."
                        .formatted(document.place("/requirements/" + index), requirement.id()));
            }
            index++;
        }
    }

    /** The catalogue that comes with the harness. */
    public static RequirementCatalogue bundled() {
        try (InputStream content = RequirementCatalogue.class.getResourceAsStream("/" + BUNDLED)) {
            return read(BUNDLED, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the bundled catalogue", e);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @throws SuiteException where it is wrong; names file, line and place
     */
    public static RequirementCatalogue read(String name, byte[] content) {
        Document document = new YamlReader().read(name, content);
        PublishedSchema.ofRequirements().check(document);
        return new RequirementCatalogue(document);
    }

    /** A requirement by its id. */
    public Optional<Requirement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every requirement. */
    public List<Requirement> all() {
        return List.copyOf(byId.values());
    }

    private static Requirement requirement(JsonNode node) {
        return new Requirement(
                node.get("id").asText(),
                text(node.get("title")),
                node.get("source").asText(),
                node.path("everyExchange").asBoolean(false),
                node.has("notTestedBecause") ? text(node.get("notTestedBecause")) : null);
    }

    private static Text text(JsonNode node) {
        return Text.of(node.get("sv").asText(), node.get("en").asText());
    }
}
