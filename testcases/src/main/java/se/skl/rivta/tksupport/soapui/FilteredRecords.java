package se.skl.rivta.tksupport.soapui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a filter let through, against what it should have let through.
 *
 * @param missing records that should be there and are not
 * @param unexpected records that should not be there
 */
record FilteredRecords(List<ContentRecord> missing, List<ContentRecord> unexpected) {

    /**
     * Compares two sets of records by what they say; how often a record occurs counts, its place does not.
     */
    static FilteredRecords compare(Collection<ContentRecord> wanted, Collection<ContentRecord> answered) {
        Map<ContentRecord, Integer> open = new LinkedHashMap<>();
        wanted.forEach(record -> open.merge(record, 1, Integer::sum));
        List<ContentRecord> unexpected = new ArrayList<>();
        for (ContentRecord record : answered) {
            if (open.containsKey(record)) {
                open.computeIfPresent(record, (same, count) -> count == 1 ? null : count - 1);
            } else {
                unexpected.add(record);
            }
        }
        return new FilteredRecords(List.copyOf(open.keySet()), unexpected);
    }

    /**
     * Fails where there are any.
     *
     * @param info what messages call a record
     */
    void assertNone(Function<ContentRecord, String> info) {
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new AssertionError(
                    "The filtered answer does not hold the records that it should. Missing (%d): %s. Unexpected (%d): %s"
                            .formatted(
                                    missing.size(), words(missing, info), unexpected.size(), words(unexpected, info)));
        }
    }

    private static String words(List<ContentRecord> records, Function<ContentRecord, String> info) {
        return RecordJudge.quoted(records.stream().map(info).toList());
    }
}
