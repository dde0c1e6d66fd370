package se.ntjp.testcases.databind;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.reading.CallReading;

/**
 * What one identity has.
 *
 * @param records how many records
 * @param first the earliest day of any of them; empty where there is none
 * @param last the latest
 * @param byPath the suite's name of a path to the values that the records have there, and how many records have each; the
 *     commonest value first, but one that every record has last, since it tells nothing apart
 */
public record PatientFacts(
        int records, Optional<LocalDate> first, Optional<LocalDate> last, Map<String, Map<String, Integer>> byPath) {

    /** Reads what an answer holds. */
    static PatientFacts of(PatientAnswer answer) {
        List<LocalDate> days = Candidates.days(answer);
        Map<String, Map<String, Integer>> byPath = new TreeMap<>();
        answer.reading().ifPresent(reading -> reading.binding()
                .paths()
                .keySet()
                .forEach(name -> byPath.put(name, counted(reading, answer.records(), name))));
        return new PatientFacts(
                answer.records().size(),
                days.stream().findFirst(),
                days.stream().reduce((one, later) -> later),
                Collections.unmodifiableMap(byPath));
    }

    /** The values at a path, and how many records have each. */
    public Map<String, Integer> values(String path) {
        return byPath.getOrDefault(path, Map.of());
    }

    /** How many records have anything at a path. */
    public int having(String path) {
        return values(path).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The values at a path, and how many records have each, in the order that {@link #byPath} has. */
    static Map<String, Integer> counted(CallReading reading, List<XdmNode> records, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        for (XdmNode record : records) {
            reading.values(record, name).stream()
                    .map(String::strip)
                    .distinct()
                    .forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                                each -> each.getValue() == records.size())
                        .thenComparing(each -> -each.getValue()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
