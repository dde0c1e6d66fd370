package se.ntjp.reports.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The published form of a record's files, held against what is read: a record from outside may say anything. */
enum PublishedSchema {
    MANIFEST("record-manifest.schema.json"),
    JOURNAL("journal.schema.json");

    private final JsonSchema schema;

    PublishedSchema(String file) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/schemas/" + file)) {
            this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + file + " cannot be read", e);
        }
    }

    /** The first thing that does not follow the schema, if anything does not. */
    Optional<String> problem(JsonNode json) {
        return schema.validate(json).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .findFirst();
    }
}
