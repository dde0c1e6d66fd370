package se.ntjp.harness.runner;

import java.util.List;

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

    /** Whether a case is run. */
    public boolean includes(String caseId) {
        return ids.isEmpty() || ids.stream().anyMatch(id -> caseId.equals(id) || caseId.startsWith(id + "."));
    }
}
