package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A record as the data file has it.
 *
 * @param content its elements, by local name and in the schema's order
 */
record StoredRecord(JsonNode content, RecordFacts facts) {}
