package se.ntjp.contracts.lint.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.text.Text;

/**
 * The schemas of every contract compile together (LOAD-03). A fault that several contracts share is said once.
 */
public final class SchemasCompile implements LintRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                List.of("LOAD-03"),
                Severity.ERROR,
                "XML Schema 1.0",
                Text.of(
                        "Ett kontrakts scheman ska gå att kompilera tillsammans.",
                        "The schemas of a contract compile together."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        Set<LoadProblem> problems = new LinkedHashSet<>();
        for (ServiceContract contract : scope.contracts()) {
            SchemaCompiler.problem(contract)
                    .filter(problem -> !scope.isUnreadable(problem.file()))
                    .ifPresent(problems::add);
        }
        for (LoadProblem each : problems) {
            findings.add(
                    each.file(), each.line(), Severity.ERROR, info().explanation(), "XML Schema 1.0", each.message());
        }
    }
}
