package se.ntjp.reports.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Weighs a requirement. A case that failed says of a requirement only what its findings say: that one rule is broken does
 * not break the others it was to prove, nor does it prove them. A rule of every exchange holds where it found nothing in
 * exchanges that it was held against; where there were none, it was not tested.
 *
 * @param cases all cases
 * @param shown the gate to views
 */
record RequirementWeighing(List<CaseReport> cases, Shown shown) {

    RequirementReport of(Requirement requirement) {
        List<Verdict> parts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (CaseReport each : cases) {
            boolean proves = each.proves().contains(requirement.id());
            Optional<Verdict> said = said(each, requirement.id());
            if (said.isPresent()) {
                parts.add(said.get());
            } else if (requirement.everyExchange()) {
                parts.add(silence(each, requirement.id()));
            } else if (proves) {
                parts.add(each.verdict() == Verdict.FAILED ? Verdict.NOT_TESTED : each.verdict());
            }
            if (proves || said.isPresent()) {
                ids.add(each.id());
            }
        }
        return new RequirementReport(
                requirement.id(),
                shown.of(requirement.title()),
                shown.of(requirement.source()),
                Outcome.of(parts),
                shown.of(requirement.untestedReason()),
                requirement.everyExchange(),
                ids);
    }

    /** What it means that a rule of every exchange found nothing in a case. */
    private static Verdict silence(CaseReport testCase, String rule) {
        if (testCase.verdict() == Verdict.HARNESS_ERROR) {
            return Verdict.HARNESS_ERROR;
        }
        return testCase.tried().contains(rule) ? Verdict.PASSED : Verdict.NOT_TESTED;
    }

    /** The gravest that the rule said in a case. */
    private static Optional<Verdict> said(CaseReport testCase, String rule) {
        return testCase.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::effect)
                .reduce(Verdict::and);
    }
}
