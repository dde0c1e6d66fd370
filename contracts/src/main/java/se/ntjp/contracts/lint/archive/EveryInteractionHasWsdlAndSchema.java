package se.ntjp.contracts.lint.archive;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.text.Text;

/**
 * Every folder of an interaction holds at least one WSDL and one schema (ARC-04).
 */
public final class EveryInteractionHasWsdlAndSchema implements LintRule {

    private static final String INTERACTIONS = "schemas/interactions/";

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-04",
                Severity.ERROR,
                Text.of(
                        "Varje mapp i schemas/interactions ska ha minst en WSDL och ett schema.",
                        "Every folder in schemas/interactions holds at least one WSDL and one schema."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> endings(archive).forEach((folder, endings) -> {
            for (String ending : new String[] {".wsdl", ".xsd"}) {
                if (!endings.contains(ending)) {
                    findings.add(INTERACTIONS + folder, "*" + ending, String.join(", ", endings));
                }
            }
        }));
    }

    private static Map<String, SortedSet<String>> endings(ReleasePackage archive) {
        Map<String, SortedSet<String>> endings = new TreeMap<>();
        for (String name : archive.files().names()) {
            int end = name.indexOf('/', INTERACTIONS.length());
            if (name.startsWith(INTERACTIONS) && end > 0) {
                String folder = name.substring(INTERACTIONS.length(), end);
                int dot = name.lastIndexOf('.');
                endings.computeIfAbsent(folder, each -> new TreeSet<>()).add(dot < 0 ? "" : name.substring(dot));
            }
        }
        return endings;
    }
}
