package se.ntjp.reports.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import se.ntjp.testcases.verdict.Verdict;

/** Weighs the verdicts of parts to one of the whole, and to the exit code that scripts read. */
public final class Outcome {

    private static final Set<Verdict> DECIDED = EnumSet.of(Verdict.PASSED, Verdict.DEVIATION);

    private Outcome() {}

    /**
     * The verdict of a whole. What failed speaks first, then our own faults and what could not be decided; parts that
     * were not tested or do not apply count only where there is nothing else.
     *
     * @return {@link Verdict#NOT_TESTED} where there are no parts
     */
    public static Verdict of(Collection<Verdict> parts) {
        for (Verdict grave : new Verdict[] {Verdict.FAILED, Verdict.HARNESS_ERROR, Verdict.UNDECIDED}) {
            if (parts.contains(grave)) {
                return grave;
            }
        }
        Set<Verdict> judged = EnumSet.of(Verdict.PASSED, Verdict.MANUAL, Verdict.DEVIATION);
        return parts.stream()
                .filter(judged::contains)
                .max(Comparator.naturalOrder())
                .orElse(
                        !parts.isEmpty() && parts.stream().allMatch(part -> part == Verdict.NOT_APPLICABLE)
                                ? Verdict.NOT_APPLICABLE
                                : Verdict.NOT_TESTED);
    }

    /**
     * 0 where something was decided and nothing failed, 1 where something failed, 3 where something could not be
     * decided, the harness failed, or nothing was decided at all.
     *
     * @param whole the verdict of the whole run
     * @param parts the verdicts of its cases
     */
    public static int exitCode(Verdict whole, Collection<Verdict> parts) {
        if (whole == Verdict.FAILED) {
            return 1;
        }
        boolean open = whole == Verdict.HARNESS_ERROR || whole == Verdict.UNDECIDED;
        return open || parts.stream().noneMatch(DECIDED::contains) ? 3 : 0;
    }
}
