package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/** Severities are calibrated so that correct published packages are not drowned. */
@Tag("packages")
class OfficialPackagesLintTest {

    private final ContractLinter linter = ContractLinter.standard();

    @Test
    void official_packages_have_no_errors_few_warnings_and_one_note_a_contract() {
        Map<String, Map<Severity, Long>> counts = new TreeMap<>();
        for (ReleasePackage each : OfficialPackages.all()) {
            counts.put(each.name(), count(linter.lint(each)));
        }

        assertThat(counts)
                .isEqualTo(Map.of(
                        "clinicalprocess.healthcond.description_3.0.5",
                        Map.of(Severity.WARNING, 3L, Severity.INFO, 4L),
                        "clinicalprocess.logistics.logistics_3.0.13",
                        Map.of(Severity.WARNING, 4L, Severity.INFO, 2L),
                        "itintegration.engagementindex_1.0.10",
                        Map.of(Severity.INFO, 3L)));
    }

    @Test
    void every_warning_on_an_official_package_is_known() {
        String warnings = OfficialPackages.all().stream()
                .flatMap(each -> linter.lint(each).stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(finding -> "%s %s %s:%d found %s"
                                .formatted(
                                        each.name(),
                                        finding.ruleId(),
                                        finding.file(),
                                        finding.line(),
                                        finding.found())))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertSame("lint/official-warnings.txt", warnings);
    }

    @Test
    void each_official_contract_by_itself_has_no_errors() {
        for (ReleasePackage each : OfficialPackages.all()) {
            for (ServiceContract contract : each.contracts()) {
                assertThat(linter.lint(contract))
                        .as(contract.toString())
                        .extracting(LintFinding::severity)
                        .doesNotContain(Severity.ERROR);
            }
        }
    }

    private static Map<Severity, Long> count(List<LintFinding> findings) {
        return findings.stream().collect(Collectors.groupingBy(LintFinding::severity, Collectors.counting()));
    }
}
