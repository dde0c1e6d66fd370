package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

class BundledContractsLintTest {

    @Test
    void the_contracts_that_come_with_the_harness_break_no_rule_that_is_an_error() {
        ContractLibrary library = ContractLibrary.bundled();

        assertThat(library.contracts()).isNotEmpty();
        for (ServiceContract contract : library.contracts()) {
            assertThat(ContractLinter.standard().lint(contract))
                    .as(contract.toString())
                    .filteredOn(each -> each.severity() == Severity.ERROR)
                    .extracting(LintFinding::toString)
                    .isEmpty();
        }
    }
}
