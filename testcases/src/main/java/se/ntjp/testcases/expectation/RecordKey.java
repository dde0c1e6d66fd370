package se.ntjp.testcases.expectation;

import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.reading.CallReading;

/** What makes a record of one answer the same as a record of another. */
final class RecordKey {

    /** The suite's name for a record's id. */
    private static final String ID = "recordId";

    private RecordKey() {}

    /** The record's id; its whole content where the suite has no path to an id, or the record lacks it. */
    static String of(CallReading call, XdmNode record) {
        List<String> ids = call.binding().paths().containsKey(ID) ? call.values(record, ID) : List.of();
        return ids.isEmpty() ? record.toString() : String.join(" ", ids);
    }

    static List<String> all(CallReading call) {
        return call.records().stream().map(record -> of(call, record)).toList();
    }

    /** The record's id to quote; empty where it has none. */
    static String quoted(CallReading call, XdmNode record) {
        String key = of(call, record);
        return key.startsWith("<") ? "" : key;
    }
}
