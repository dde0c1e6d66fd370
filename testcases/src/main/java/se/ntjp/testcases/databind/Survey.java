package se.ntjp.testcases.databind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.TestSuite;

/** What the producer answered of every identity that was asked about. Immutable. */
public final class Survey {

    private static final Text OTHERS = Text.of(
            "Svaret för %s innehåller poster om andra identiteter, %d st (RES-02). De visas inte. Är de länkade till patienten: skriv dem i patientfilen. Annars lämnar producenten ut andras uppgifter.",
            "The answer for %s holds records of other identities, %d of them (RES-02). They are not shown. If they are linked to the patient, write them in the patients file. Otherwise the producer hands out other people's data.");
    private static final Text LINKED = Text.of(
            "Svaret för %s innehåller också poster om %s. Är de samma person ska producenten länka dem; annars är det fel (RES-02).",
            "The answer for %s holds records of %s too. If they are the same person the producer is right to link them; otherwise it is wrong (RES-02).");

    private final Map<String, PatientAnswer> byId = new LinkedHashMap<>();
    private final Map<String, PatientFacts> facts = new LinkedHashMap<>();
    private final Discretion discretion;
    private final String patientPath;

    /**
     * @param suite knows where a record says whom it is about
     * @param answers in the order of the user's file
     * @param discretion knows every identity of the file, asked about or not
     */
    public Survey(TestSuite suite, List<PatientAnswer> answers, Discretion discretion) {
        this.patientPath = suite.binding().paths().containsKey(CaseNames.PATIENT)
                ? CaseNames.PATIENT
                : Filters.expectedAnywhere(suite, CaseNames.PATIENT).findFirst().orElse(CaseNames.PATIENT);
        this.discretion = discretion;
        for (PatientAnswer answer : answers) {
            byId.put(answer.identity().id(), answer);
            facts.put(answer.identity().id(), PatientFacts.of(answer));
        }
    }

    /** Every answer, in the order of the user's file. */
    public List<PatientAnswer> answers() {
        return List.copyOf(byId.values());
    }

    /** The suite's name of the path where a record says whom it is about. */
    String patientPath() {
        return patientPath;
    }

    /** Whether anything at all came back. */
    public boolean anyAnswer() {
        return byId.values().stream().anyMatch(answer -> answer.kind() != PatientAnswer.Kind.SILENT);
    }

    /** What was answered of an identity; empty where nobody asked. */
    Optional<PatientAnswer> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What an answer holds. */
    public PatientFacts facts(PatientAnswer answer) {
        return facts.get(answer.identity().id());
    }

    /** The values that the records of an answer have at a path, the suite's name of one or an XPath; see {@link PatientFacts}. */
    Map<String, Integer> values(PatientAnswer answer, String path) {
        PatientFacts known = facts(answer);
        return known.byPath().containsKey(path)
                ? known.values(path)
                : answer.reading()
                        .map(reading -> PatientFacts.counted(reading, answer.records(), path))
                        .orElse(Map.of());
    }

    /** What of it may be shown. */
    public Discretion discretion() {
        return discretion;
    }

    /** What the user must know besides the choice of data: answers with other people's records. */
    public List<Text> findings() {
        List<Text> found = new ArrayList<>();
        for (PatientAnswer answer : answers()) {
            Set<String> others = new TreeSet<>(facts(answer).values(patientPath).keySet());
            others.remove(answer.identity().id());
            Set<String> given = new TreeSet<>(others);
            given.removeIf(id -> !discretion.isGiven(id));
            others.removeAll(given);
            if (!given.isEmpty()) {
                found.add(LINKED.with(answer.identity().id(), String.join(", ", given)));
            }
            if (!others.isEmpty()) {
                found.add(OTHERS.with(answer.identity().id(), others.size()));
            }
        }
        return found;
    }
}
