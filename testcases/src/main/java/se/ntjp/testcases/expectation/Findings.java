package se.ntjp.testcases.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.reading.NodePath;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;
import se.ntjp.testcases.verdict.Verdict;

/** How expectations make their findings. */
final class Findings {

    /** More findings of one kind than this tell a reader nothing new. */
    static final int MOST = 10;

    private static final Text AND_MORE = Text.of("… och %1$d till av samma slag.", "… and %1$d more of the same kind.");
    private static final Text NOTHING_TO_COMPARE = Text.of(
            "Kunde inte prövas: anropet ”%1$s”, som svaret ska jämföras med, gav inget läsbart svar.",
            "Could not be tested: the call “%1$s”, which the answer is compared with, gave no readable answer.");

    private Findings() {}

    /** A failure at a node of a call's answer. */
    static Finding at(XdmNode node, CallReading call, Text message) {
        return whole(call, message).where(NodePath.of(node));
    }

    /** A failure of the answer as a whole. */
    static Finding whole(CallReading call, Text message) {
        return Finding.failed("", message)
                .where(Where.WHOLE)
                .in(call.exchange().exchange().id());
    }

    /**
     * The first findings, and how many there were besides them. No more are made than are shown: to find a record's place
     * takes time in proportion to its siblings, and every one of many thousands may be wrong.
     */
    static List<Finding> limited(List<Supplier<Finding>> findings) {
        List<Finding> some = new ArrayList<>();
        findings.stream().limit(MOST).map(Supplier::get).forEach(some::add);
        if (findings.size() > MOST) {
            Finding last = findings.get(MOST).get();
            some.add(Finding.of(last.rule(), last.effect(), AND_MORE.with(findings.size() - MOST))
                    .in(last.exchange()));
        }
        return List.copyOf(some);
    }

    /** Compares a call with an earlier one; where that has no answer, says that nothing was tested. */
    static List<Finding> comparing(
            CallReading call,
            CaseReading all,
            String other,
            Function<CallReading, List<Supplier<Finding>>> comparison) {
        Optional<CallReading> reference = all.first(other);
        if (reference.isEmpty()) {
            return List.of(Finding.of("", Verdict.NOT_TESTED, NOTHING_TO_COMPARE.with(other))
                    .in(call.exchange().exchange().id()));
        }
        return limited(comparison.apply(reference.get()));
    }
}
