package se.ntjp.testcases.datacheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/**
 * The test data that a case needs, whichever kind of suite it is of.
 *
 * @param id the official number
 * @param title its name
 * @param names what it needs, in the suite's order
 * @param own those that it must have itself
 * @param fits name to the value it must have
 * @param nowhere those that should be known nowhere, for which a published value is as good as any
 */
public record CaseNeeds(
        String id, Text title, List<String> names, Set<String> own, Map<String, String> fits, Set<String> nowhere) {

    public CaseNeeds {
        names = List.copyOf(names);
        own = Set.copyOf(own);
        fits = Map.copyOf(fits);
        nowhere = Set.copyOf(nowhere);
    }

    /** What the cases of a written or derived suite need; those that make no calls, or do not apply, need nothing. */
    public static List<CaseNeeds> of(TestSuite suite) {
        List<CaseNeeds> all = new ArrayList<>();
        for (TestCase each : suite.cases()) {
            if (each.notApplicable().isEmpty() && !each.calls().isEmpty()) {
                Set<String> names = new LinkedHashSet<>(each.needs());
                names.addAll(each.own());
                each.fits().keySet().stream().sorted().forEach(names::add);
                all.add(new CaseNeeds(
                        each.id(),
                        each.title(),
                        List.copyOf(names),
                        Set.copyOf(each.own()),
                        each.fits(),
                        wantsNothing(each) ? Set.copyOf(each.own()) : Set.of()));
            }
        }
        return all;
    }

    /** Whether the case ends with an empty answer, so that what is its own must be unknown to the producer. */
    private static boolean wantsNothing(TestCase testCase) {
        Call last = testCase.calls().get(testCase.calls().size() - 1);
        return last.expect().stream()
                .anyMatch(expect -> expect.name().equals("records")
                        && expect.arguments().asText().equals("none"));
    }
}
