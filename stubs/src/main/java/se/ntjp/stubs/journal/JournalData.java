package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ntjp.testcases.source.YamlReader;

/**
 * A journal system's content and agreements, as a data file has them.
 *
 * @param sourceSystem whose records they are; the only logical address that is served
 * @param failing patients whose records cannot be had
 * @param linked identities of one patient each
 * @param divided patient to the number of records that go into one answer
 * @param closedUnits consumer to the care units it may not see
 * @param shutOut consumers that may see nothing
 * @param records in the order they are handed out
 */
record JournalData(
        String sourceSystem,
        Set<String> failing,
        List<Set<String>> linked,
        Map<String, Integer> divided,
        Map<String, Set<String>> closedUnits,
        Set<String> shutOut,
        List<StoredRecord> records) {

    /** The data that come with the stub. */
    static JournalData read(String file, JournalContract contract) {
        try (InputStream content = JournalData.class.getResourceAsStream(file)) {
            return of(new YamlReader().read(file, content.readAllBytes()).root(), contract);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: %s cannot be read".formatted(file), e);
        }
    }

    private static JournalData of(JsonNode root, JournalContract contract) {
        List<Set<String>> linked = new ArrayList<>();
        root.path("linkedPatients").forEach(each -> linked.add(texts(each)));
        Map<String, Integer> divided = new TreeMap<>();
        root.path("recordsAnAnswer")
                .properties()
                .forEach(each -> divided.put(each.getKey(), each.getValue().asInt()));
        Map<String, Set<String>> closedUnits = new TreeMap<>();
        root.path("closedUnits").properties().forEach(each -> closedUnits.put(each.getKey(), texts(each.getValue())));
        List<StoredRecord> records = new ArrayList<>();
        root.path("records").forEach(each -> records.add(new StoredRecord(each, contract.facts(each))));
        return new JournalData(
                root.path("sourceSystem").asText(),
                texts(root.path("failingPatients")),
                List.copyOf(linked),
                Map.copyOf(divided),
                Map.copyOf(closedUnits),
                texts(root.path("shutOutConsumers")),
                List.copyOf(records));
    }

    /** What a consumer may see of the records that a query asks for. */
    List<StoredRecord> find(Query query, Optional<String> consumer) {
        if (consumer.filter(shutOut::contains).isPresent()) {
            return List.of();
        }
        Set<String> closed = consumer.map(closedUnits::get).orElse(Set.of());
        return records.stream()
                .filter(each -> isOf(query.patient(), each.facts().patient()))
                .filter(each -> query.selects(each.facts()))
                .filter(each -> !closed.contains(each.facts().careUnit()))
                .toList();
    }

    private boolean isOf(PatientId asked, PatientId found) {
        boolean sameOrLinked = asked.id().equals(found.id())
                || linked.stream().anyMatch(ids -> ids.contains(asked.id()) && ids.contains(found.id()));
        return sameOrLinked && asked.type().equals(found.type());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return Set.copyOf(texts);
    }
}
