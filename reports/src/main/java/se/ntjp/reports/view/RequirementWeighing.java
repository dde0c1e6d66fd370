package se.ntjp.reports.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Weighs a requirement: of the cases that prove it, and where it is judged on every exchange, of what its rule found in
 * every case that got an answer.
 *
 * @param cases all cases
 * @param exchanges all exchanges by id
 * @param shown the gate to views
 */
record RequirementWeighing(List<CaseReport> cases, Map<String, ExchangeReport> exchanges, Shown shown) {

    RequirementReport of(Requirement requirement) {
        List<Verdict> parts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (CaseReport each : cases) {
            boolean proves = each.proves().contains(requirement.id());
            Optional<Verdict> said = said(each, requirement.id());
            if (proves) {
                parts.add(each.verdict());
            } else if (requirement.everyExchange()) {
                parts.add(said.orElseGet(() -> silence(each)));
            }
            if (proves || requirement.everyExchange() && said.isPresent()) {
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

    /** The gravest that the rule said in a case. */
    private static Optional<Verdict> said(CaseReport testCase, String rule) {
        return testCase.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::effect)
                .reduce(Verdict::and);
    }

    /** What it means that a rule found nothing: it holds only where there was an answer and the case was judged whole. */
    private Verdict silence(CaseReport testCase) {
        if (testCase.verdict() == Verdict.HARNESS_ERROR || testCase.verdict() == Verdict.UNDECIDED) {
            return testCase.verdict();
        }
        boolean answered = testCase.exchanges().stream()
                .map(exchanges::get)
                .anyMatch(exchange -> exchange != null && exchange.failure() == null);
        return answered ? Verdict.PASSED : Verdict.NOT_TESTED;
    }
}
