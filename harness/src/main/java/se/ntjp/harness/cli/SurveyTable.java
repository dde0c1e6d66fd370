package se.ntjp.harness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.databind.PatientAnswer;
import se.ntjp.testcases.databind.PatientFacts;
import se.ntjp.testcases.databind.Survey;

/** What the producer has of each identity, as a table on the terminal. */
final class SurveyTable {

    private static final Text RECORDS = Text.of("%d poster", "%d records");
    private static final Text HEADS =
            Text.of("identitet|typ|svar|poster|period", "identity|type|answer|records|period");

    /** The suite's names of paths whose different values are counted, with a heading for each. */
    private static final List<Map.Entry<String, Text>> VALUES = List.of(
            Map.entry("careUnit", Text.of("enheter", "units")),
            Map.entry("careGiver", Text.of("vårdgivare", "providers")),
            Map.entry("sourceSystem", Text.of("källsystem", "systems")),
            Map.entry("careContactId", Text.of("kontakter", "contacts")));

    /** Those of which the records that have them are counted. */
    private static final List<Map.Entry<String, Text>> MARKS = List.of(
            Map.entry("signedRecord", Text.of("signerade", "signed")),
            Map.entry("unsignedRecord", Text.of("osignerade", "unsigned")),
            Map.entry("lockedRecord", Text.of("låsta", "locked")));

    private static final String APPROVED = "approvedForPatient";
    private static final Text VISIBLE = Text.of("visas ja/nej", "shown yes/no");

    private SurveyTable() {}

    /** One answer, as it comes. */
    static String line(PatientAnswer answer, Language language) {
        boolean answered = answer.kind() == PatientAnswer.Kind.ANSWERED;
        return answer.identity().id() + ": "
                + (answered
                                ? RECORDS.with(answer.records().size())
                                : answer.kind().words())
                        .in(language);
    }

    /** The whole table; of what no record of the contract has there is no column. */
    static List<String> of(Survey survey, Language language) {
        List<PatientFacts> all = survey.answers().stream().map(survey::facts).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(all, language));
        survey.answers().forEach(answer -> rows.add(row(answer, survey.facts(answer), all, language)));
        return Columns.of(rows);
    }

    private static List<String> heads(List<PatientFacts> all, Language language) {
        List<String> heads = new ArrayList<>(List.of(HEADS.in(language).split("\\|")));
        shown(VALUES, all).forEach(each -> heads.add(each.getValue().in(language)));
        if (has(all, APPROVED)) {
            heads.add(VISIBLE.in(language));
        }
        shown(MARKS, all).forEach(each -> heads.add(each.getValue().in(language)));
        return heads;
    }

    private static List<String> row(
            PatientAnswer answer, PatientFacts facts, List<PatientFacts> all, Language language) {
        String period = Stream.of(facts.first(), facts.last())
                .flatMap(day -> day.stream())
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
        List<String> row = new ArrayList<>(List.of(
                answer.identity().id(),
                answer.identity().kind().words().in(language),
                answer.kind().words().in(language),
                String.valueOf(facts.records()),
                period));
        shown(VALUES, all)
                .forEach(each ->
                        row.add(String.valueOf(facts.values(each.getKey()).size())));
        if (has(all, APPROVED)) {
            Map<String, Integer> approved = facts.values(APPROVED);
            row.add("%d/%d"
                    .formatted(
                            approved.getOrDefault("true", 0) + approved.getOrDefault("1", 0),
                            approved.getOrDefault("false", 0) + approved.getOrDefault("0", 0)));
        }
        shown(MARKS, all).forEach(each -> row.add(String.valueOf(facts.having(each.getKey()))));
        return row;
    }

    private static Stream<Map.Entry<String, Text>> shown(
            List<Map.Entry<String, Text>> columns, List<PatientFacts> all) {
        return columns.stream().filter(each -> has(all, each.getKey()));
    }

    private static boolean has(List<PatientFacts> all, String path) {
        return all.stream().anyMatch(facts -> facts.having(path) > 0);
    }
}
