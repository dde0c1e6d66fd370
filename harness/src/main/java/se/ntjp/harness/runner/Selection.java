package se.ntjp.harness.runner;

import java.util.List;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestSuite;

/**
 * Which cases of a suite are run; the others are reported as not tested.
 *
 * @param ids case ids, or beginnings of them: {@code 1.2} means {@code 1.2.1}, {@code 1.2.2} and so on; empty for all
 */
public record Selection(List<String> ids) {

    /** Every case. */
    public static final Selection ALL = new Selection(List.of());

    public Selection {
        ids = List.copyOf(ids);
    }

    /**
     * Makes sure that every id means a case of the suite: one that is misspelt would leave out what it should run.
     *
     * @throws SuiteException where an id means none
     */
    public void check(TestSuite suite) {
        for (String id : ids) {
            if (suite.cases().stream().noneMatch(each -> means(id, each.id()))) {
                throw new SuiteException(
                        "--case: expected numbers of test cases of %s, as 1.1.1 or 1.2, found «%s». 'ntjp suites list' shows them."
                                .formatted(suite.name(), id));
            }
        }
    }

    /** Whether a case is run. */
    public boolean includes(String caseId) {
        return ids.isEmpty() || ids.stream().anyMatch(id -> means(id, caseId));
    }

    private static boolean means(String id, String caseId) {
        return caseId.equals(id) || caseId.startsWith(id + ".");
    }
}
