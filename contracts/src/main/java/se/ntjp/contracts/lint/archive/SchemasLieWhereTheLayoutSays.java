package se.ntjp.contracts.lint.archive;

import java.util.SortedSet;
import java.util.regex.Pattern;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * Shared schemas lie in {@code core_components}, interactions in a folder each (ARC-03).
 */
public final class SchemasLieWhereTheLayoutSays implements LintRule {

    private static final Pattern PLACE =
            Pattern.compile("schemas/(core_components/.*|interactions/[^/]+Interaction/.*)\\.(xsd|wsdl)");

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-03",
                Severity.WARNING,
                Text.of(
                        "Scheman ska ligga i schemas/core_components och schemas/interactions/<Namn>Interaction.",
                        "Schemas lie in schemas/core_components and schemas/interactions/<Name>Interaction."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> {
            SortedSet<String> names = archive.files().names();
            if (names.stream().noneMatch(each -> each.startsWith("schemas/core_components/"))) {
                findings.add("schemas", "schemas/core_components/", "");
            }
            names.stream()
                    .filter(each -> each.startsWith("schemas/"))
                    .filter(each -> each.endsWith(".xsd") || each.endsWith(".wsdl"))
                    .filter(each -> !PLACE.matcher(each).matches())
                    .forEach(each -> findings.add(each, "schemas/interactions/<Name>Interaction/", each));
        });
    }
}
