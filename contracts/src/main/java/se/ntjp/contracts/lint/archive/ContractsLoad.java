package se.ntjp.contracts.lint.archive;

import java.util.List;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.text.Text;

/**
 * Every WSDL of the package can be loaded as a service contract (LOAD-02).
 */
public final class ContractsLoad implements LintRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                List.of("LOAD-02"),
                Severity.ERROR,
                "WSDL 1.1; RIV Tekniska Anvisningar Basic Profile (ARK_0002)",
                Text.of(
                        "Varje WSDL ska gå att läsa in som ett tjänstekontrakt.",
                        "Every WSDL can be loaded as a service contract."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> {
            for (LoadProblem each : archive.problems()) {
                if (!scope.isUnreadable(each.file())) {
                    findings.add(
                            each.file(), each.line(), Severity.ERROR, info().explanation(), "RIV-TA", each.message());
                }
            }
        });
    }
}
