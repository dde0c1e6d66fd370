package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ReleasePackage;

class BrokenSetsLintTest {

    private static final String INTERACTIONS = "schemas/interactions/";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "test.prescribing_1.0_RC1, LOAD-03, schemas/core_components/RegistrationData.xsd, 6",
        "test.residents_1.1.1, ARC-07, LookupResidentInteraction/LookupResidentResponder_1.0.xsd, 6",
        "test.certifying_1.0, ARC-07, UpdateCertificateStatusInteraction/UpdateCertificateStatusInteraction_1.0_RIVTABP21.wsdl, 8"
    })
    void the_fault_of_a_broken_set_is_told_once_by_file_and_line(String name, String rule, String file, int line)
            throws Exception {
        ReleasePackage broken = ReleasePackage.open(
                Path.of(BrokenSetsLintTest.class.getResource("/broken/" + name).toURI()));

        assertThat(ContractLinter.standard().lint(broken))
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .filteredOn(
                        each -> each.file().endsWith(".wsdl") || each.ruleId().matches("(ARC|LOAD).*"))
                .extracting(LintFinding::ruleId, LintFinding::file, LintFinding::line)
                .containsExactly(tuple(rule, file.startsWith("schemas") ? file : INTERACTIONS + file, line));
    }
}
