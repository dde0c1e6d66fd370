package se.ntjp.reports.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.ntjp.testcases.source.PublishedSchema;

/** The published form of a record's files, held against what is read: a record from outside may say anything. */
enum RecordSchema {
    MANIFEST("record-manifest.schema.json"),
    JOURNAL("journal.schema.json");

    private final PublishedSchema schema;

    RecordSchema(String file) {
        try (InputStream in = RecordSchema.class.getResourceAsStream("/schemas/" + file)) {
            this.schema = PublishedSchema.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + file + " cannot be read", e);
        }
    }

    /** The first thing that does not follow the schema, if anything does not. */
    Optional<String> problem(JsonNode json) {
        return schema.problem(json);
    }
}
