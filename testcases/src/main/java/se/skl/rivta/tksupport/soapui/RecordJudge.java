package se.skl.rivta.tksupport.soapui;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says whether something holds in some or in every record.
 *
 * @param records of the answer
 */
record RecordJudge(List<ContentRecord> records) {

    private static final int QUOTED = 10;
    private static final int LONGEST = 80;

    /**
     * Fails where it holds in no record, so also where there are none.
     *
     * @param expected in words
     * @param holds of all texts at the XPath in a record
     */
    void some(String xpath, String expected, Predicate<List<String>> holds) {
        if (records.stream().noneMatch(record -> holds.test(record.allElementsAt(xpath)))) {
            throw new AssertionError("Expected %s at %s in at least one of %d records; found %s"
                    .formatted(expected, xpath, records.size(), found(records, xpath)));
        }
    }

    /** Fails where there is a record in which it does not hold; an answer without records holds. */
    void every(String xpath, String expected, Predicate<List<String>> holds) {
        List<ContentRecord> others = records.stream()
                .filter(record -> !holds.test(record.allElementsAt(xpath)))
                .toList();
        if (!others.isEmpty()) {
            throw new AssertionError("Expected %s at %s in each record, which %d of %d records lack; found there %s"
                    .formatted(expected, xpath, others.size(), records.size(), found(others, xpath)));
        }
    }

    /** All texts at an XPath. */
    List<String> texts(String xpath) {
        return records.stream()
                .flatMap(record -> record.allElementsAt(xpath).stream())
                .toList();
    }

    private static String found(List<ContentRecord> records, String xpath) {
        return quoted(records.stream()
                .flatMap(record -> record.allElementsAt(xpath).stream())
                .toList());
    }

    /** Distinct texts for people, at most ten of them, long ones cut. */
    static String quoted(Collection<String> texts) {
        List<String> distinct = texts.stream().distinct().toList();
        String quoted = distinct.stream()
                .limit(QUOTED)
                .map(text -> "«%s»".formatted(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text))
                .collect(Collectors.joining(", "));
        return distinct.isEmpty()
                ? "nothing"
                : quoted + (distinct.size() > QUOTED ? " and %d more".formatted(distinct.size() - QUOTED) : "");
    }
}
