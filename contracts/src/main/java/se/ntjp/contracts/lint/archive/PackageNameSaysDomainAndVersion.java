package se.ntjp.contracts.lint.archive;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * The package is named after domain and version, whose third number is never 0 (ARC-05). The domain is written with dots
 * or underscores, in any letter case, and the zip's prefix {@code ServiceContracts_} may be left out.
 */
public final class PackageNameSaysDomainAndVersion implements LintRule {

    private static final Pattern NAME = Pattern.compile(
            "(?:ServiceContracts_)?(.+)_\\d+\\.\\d+(?:\\.(\\d+))?(?:_RC\\d+|_beta_r\\w+)?", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-05",
                Severity.WARNING,
                Text.of(
                        "Paketets namn ska ange domän och version, där tredje siffran aldrig är 0.",
                        "The package's name says domain and version, whose third number is never 0."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.archive().ifPresent(archive -> {
            List<String> domains = scope.domains().stream()
                    .map(PackageNameSaysDomainAndVersion::plain)
                    .toList();
            Matcher name = NAME.matcher(archive.name());
            boolean isRight = name.matches() && !"0".equals(name.group(2)) && domains.contains(plain(name.group(1)));
            if (!isRight && !domains.isEmpty()) {
                String expected = "ServiceContracts_%s_x.y.z".formatted(String.join("|", domains));
                findings.add("", expected, archive.name());
            }
        });
    }

    private static String plain(String domain) {
        return domain.replaceAll("[.:]", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
