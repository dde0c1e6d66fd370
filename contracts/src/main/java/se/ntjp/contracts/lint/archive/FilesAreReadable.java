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
 * Every WSDL and schema is well-formed XML without DOCTYPE (LOAD-01); nothing else can be said of one that is not.
 */
public final class FilesAreReadable implements LintRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                List.of("LOAD-01"),
                Severity.ERROR,
                "XML 1.0; WS-I Basic Profile 1.1",
                Text.of(
                        "WSDL-filer och scheman ska vara välformad XML utan DOCTYPE.",
                        "WSDLs and schemas are well-formed XML without DOCTYPE."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        for (LoadProblem each : scope.unreadable()) {
            findings.add(each.file(), each.line(), Severity.ERROR, info().explanation(), "XML 1.0", each.message());
        }
    }
}
