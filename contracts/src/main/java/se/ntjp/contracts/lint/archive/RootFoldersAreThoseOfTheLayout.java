package se.ntjp.contracts.lint.archive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.text.Text;

/**
 * A package holds {@code docs} and {@code schemas}, perhaps {@code test-suite}, and nothing else (ARC-01). The folder
 * {@code code_gen} was mandatory until December 2022 and is left out since; it is accepted. Files at the root are
 * accepted too, since repositories have them.
 */
public final class RootFoldersAreThoseOfTheLayout implements LintRule {

    private static final List<String> KNOWN = List.of("code_gen", "docs", "schemas", "test-suite");

    private static final Text UNKNOWN =
            Text.of("Paketet ska inte ha andra mappar i roten.", "The package has no other folders at its root.");

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-01",
                Severity.WARNING,
                Text.of("Paketet ska ha mapparna docs och schemas.", "The package has the folders docs and schemas."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> {
            Set<String> found = folders(archive);
            if (!found.contains("docs")) {
                findings.add("", "docs", String.join(", ", found));
            }
            for (String folder : found) {
                if (!KNOWN.contains(folder)) {
                    findings.add(folder, 0, Severity.WARNING, UNKNOWN, String.join(", ", KNOWN), folder);
                }
            }
        });
    }

    private static Set<String> folders(ReleasePackage archive) {
        Set<String> folders = new TreeSet<>();
        for (String name : archive.files().names()) {
            int slash = name.indexOf('/');
            if (slash > 0 && !name.startsWith(".")) {
                folders.add(name.substring(0, slash));
            }
        }
        return folders;
    }
}
