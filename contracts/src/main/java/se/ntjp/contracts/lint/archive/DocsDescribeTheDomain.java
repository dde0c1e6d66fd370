package se.ntjp.contracts.lint.archive;

import java.util.List;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * The description of the contracts (TKB) and the architecture decisions (AB) lie in {@code docs}, named after the domain
 * and without version (ARC-02).
 */
public final class DocsDescribeTheDomain implements LintRule {

    private static final List<String> DOCUMENTS = List.of("TKB_", "AB_");

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-02",
                Severity.WARNING,
                Text.of(
                        "docs ska ha TKB och AB, med domänen och utan version i namnet.",
                        "docs holds TKB and AB, with the domain and without version in their names."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> {
            List<String> docs = archive.files().names().stream()
                    .filter(each -> each.startsWith("docs/"))
                    .map(each -> each.substring("docs/".length()))
                    .toList();
            for (String domain : scope.domains()) {
                for (String document : DOCUMENTS) {
                    String start = document + domain.replace(':', '_') + ".doc";
                    if (!docs.isEmpty() && docs.stream().noneMatch(each -> startsWith(each, start))) {
                        List<String> alike = docs.stream()
                                .filter(each -> startsWith(each, document))
                                .toList();
                        findings.add("docs", start + "x", String.join(", ", alike));
                    }
                }
            }
        });
    }

    private static boolean startsWith(String name, String start) {
        return name.regionMatches(true, 0, start, 0, start.length());
    }
}
