package se.ntjp.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * One thing to mend. The same fault tends to show in many answers; here it stands once, with the cases it shows in.
 *
 * @param example the first finding of it
 * @param cases ids of the cases it shows in, in order
 * @param times how often it shows
 */
public record Cause(Finding example, List<String> cases, int times) {

    private static final List<Verdict> TO_MEND = List.of(Verdict.FAILED, Verdict.HARNESS_ERROR, Verdict.UNDECIDED);
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    public Cause {
        cases = List.copyOf(cases);
    }

    /** What there is to mend: what fails before what could not be decided, then what shows in most cases. */
    public static List<Cause> of(List<CaseReport> cases) {
        Map<Key, List<Finding>> findings = new LinkedHashMap<>();
        Map<Key, Set<String>> ids = new LinkedHashMap<>();
        for (CaseReport each : cases) {
            for (Finding finding : reasons(each)) {
                Key key = Key.of(finding);
                findings.computeIfAbsent(key, absent -> new ArrayList<>()).add(finding);
                ids.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(each.id());
            }
        }
        return findings.entrySet().stream()
                .map(entry -> new Cause(
                        entry.getValue().get(0),
                        List.copyOf(ids.get(entry.getKey())),
                        entry.getValue().size()))
                .sorted(Comparator.<Cause>comparingInt(
                                cause -> TO_MEND.indexOf(cause.example().effect()))
                        .thenComparing(cause -> -cause.cases().size()))
                .toList();
    }

    /** The findings that made a case what it is; its reason where it has none. */
    private static List<Finding> reasons(CaseReport testCase) {
        if (testCase.findings().isEmpty() && TO_MEND.contains(testCase.verdict())) {
            return List.of(Finding.of("", testCase.verdict(), testCase.reason()));
        }
        return testCase.findings().stream()
                .filter(finding -> TO_MEND.contains(finding.effect()))
                .toList();
    }

    /** What makes two findings the same fault: what is said of which element, whatever record, call or case it shows in. */
    private record Key(Verdict effect, Text message, String path) {

        static Key of(Finding finding) {
            String path = POSITION.matcher(finding.where().path()).replaceAll("");
            return new Key(finding.effect(), finding.message(), path);
        }
    }
}
