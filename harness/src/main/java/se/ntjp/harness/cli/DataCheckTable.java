package se.ntjp.harness.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.datacheck.CaseNeeds;
import se.ntjp.testcases.datacheck.DataRemark;

/** What is to be done about test data, as a table on the terminal: what concerns every case first, and once. */
final class DataCheckTable {

    private static final Text HEADS = Text.of("TF|Titel|Uppgift|Värde|Att göra", "Case|Title|Parameter|Value|To do");
    private static final Text EVERY = Text.of("alla", "all");
    private static final Text SO_MANY = Text.of("%d TF", "%d cases");
    private static final Text DONE = Text.of("klart", "ready");
    private static final Text OTHERWISE = Text.of("klart för övrigt", "ready otherwise");
    private static final Text SUM = Text.of(
            "%s: %d av %d testfall har alla testdata. Publicerade testidentiteter får stå kvar.",
            "%s: %d of %d cases have all test data. Published test identities may stay.");
    private static final int WIDEST = 40;

    private DataCheckTable() {}

    /** The lines of the table, and a sum under it. */
    static List<String> of(String suite, Map<CaseNeeds, List<DataRemark>> remarks, Language language) {
        Set<DataRemark> every = every(remarks);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(HEADS.in(language).split("\\|")));
        every.forEach(remark -> {
            long cases = remarks.values().stream()
                    .filter(all -> all.contains(remark))
                    .count();
            Text which = cases == remarks.size() ? EVERY : SO_MANY.with(cases);
            rows.add(row(which.in(language), "", remark, language));
        });
        remarks.forEach((needs, all) -> {
            List<DataRemark> own =
                    all.stream().filter(remark -> !every.contains(remark)).toList();
            String title = needs.title().in(language);
            if (own.isEmpty()) {
                rows.add(List.of(needs.id(), title, "", "", (all.isEmpty() ? DONE : OTHERWISE).in(language)));
            }
            own.forEach(remark -> rows.add(row(needs.id(), title, remark, language)));
        });
        List<String> lines = new ArrayList<>(Columns.of(rows));
        long ready = remarks.values().stream().filter(List::isEmpty).count();
        lines.add("");
        lines.add(SUM.with(suite, ready, remarks.size()).in(language));
        return lines;
    }

    private static List<String> row(String id, String title, DataRemark remark, Language language) {
        return List.of(
                id, title, remark.name(), shown(remark.value()), remark.words().in(language));
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    /** The general remarks that most cases have: one line says them all. */
    private static Set<DataRemark> every(Map<CaseNeeds, List<DataRemark>> remarks) {
        Map<DataRemark, Integer> cases = new LinkedHashMap<>();
        remarks.values().stream()
                .flatMap(List::stream)
                .filter(DataRemark::general)
                .forEach(remark -> cases.merge(remark, 1, Integer::sum));
        cases.values().removeIf(number -> number * 2 <= remarks.size() || number < 2);
        return cases.keySet();
    }
}
