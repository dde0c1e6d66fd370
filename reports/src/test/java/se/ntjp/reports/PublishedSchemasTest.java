package se.ntjp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.reports.output.JsonReport;
import se.ntjp.reports.record.RecordJson;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;

class PublishedSchemasTest {

    @TempDir
    Path folder;

    private RunRecord record;

    @BeforeEach
    void run() throws IOException {
        record = SampleRun.in(folder);
    }

    private static Set<ValidationMessage> problems(String schema, JsonNode json) throws IOException {
        try (InputStream in = PublishedSchemasTest.class.getResourceAsStream("/schemas/" + schema)) {
            JsonSchema published =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
            return published.validate(json);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return RecordJson.compact().readTree(text);
    }

    @Test
    void the_manifest_follows_its_schema() throws IOException {
        JsonNode manifest = json(Files.readString(folder.resolve("manifest.json")));

        assertThat(problems("record-manifest.schema.json", manifest)).isEmpty();
        assertThat(problems("record-manifest.schema.json", ((ObjectNode) manifest).put("password", "x")))
                .hasSize(1);
    }

    @Test
    void every_line_of_the_journal_follows_its_schema() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("journal.jsonl"))) {
            assertThat(problems("journal.schema.json", json(line))).as(line).isEmpty();
        }
        assertThat(problems("journal.schema.json", json("{\"seal\":\"\",\"event\":{\"type\":\"start\"}}")))
                .isNotEmpty();
    }

    @Test
    void the_report_follows_its_schema() throws IOException {
        JsonNode report = json(new JsonReport().render(RunReport.from(record)));

        assertThat(problems("report.schema.json", report)).isEmpty();
        assertThat(problems("report.schema.json", ((ObjectNode) report).put("exitCode", 8)))
                .hasSize(1);
    }
}
