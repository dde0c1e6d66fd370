package se.ntjp.stubs.journal;

import java.util.List;
import java.util.Optional;

/**
 * What a request asks for. Of several units, providers or contacts any will do; different filters must all fit (FLT-07).
 *
 * @param careUnits empty for any
 * @param careGivers empty for any
 * @param period empty for any time
 * @param contacts ids of care contacts; empty for any
 * @param reference where an earlier answer left off
 */
record Query(
        PatientId patient,
        List<String> careUnits,
        List<String> careGivers,
        Optional<Days> period,
        Optional<String> sourceSystem,
        List<String> contacts,
        Optional<String> reference) {

    /** Whether a record passes every filter but that on the patient. */
    boolean selects(RecordFacts facts) {
        return any(careUnits, facts.careUnit())
                && any(careGivers, facts.careGiver())
                && any(contacts, facts.contact())
                && period.map(days -> facts.days().stream().anyMatch(days::meet))
                        .orElse(true);
    }

    private static boolean any(List<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }
}
