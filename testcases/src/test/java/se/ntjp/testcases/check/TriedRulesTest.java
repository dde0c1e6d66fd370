package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.requirement.RequirementCatalogue;

class TriedRulesTest {

    private final TriedRules tried = new TriedRules(true, true);

    @Test
    void a_right_response_is_held_against_the_rules_of_envelope_response_and_result_but_not_of_faults() {
        assertThat(tried.of(Exchanges.contacts().read()))
                .contains("ENV-01", "ENV-08", "BP21-R07f", "XSD-01", "SCH-01", "TYP-01", "ERR-06", "ERR-07")
                .doesNotContain("ENV-06", "ENV-09", "ERR-08");
    }

    @Test
    void a_login_page_is_held_against_no_rule_of_the_contract() {
        assertThat(tried.of(Exchanges.contacts()
                        .type("text/html")
                        .body("<!DOCTYPE html><html><body>Logga in</body></html>")
                        .read()))
                .containsExactlyInAnyOrder("XSD-02", "PLT-01", "SLA-01");
    }

    @Test
    void a_fault_is_held_against_the_rules_of_faults_but_not_of_responses() {
        assertThat(tried.of(Exchanges.contacts().rightFault().read()))
                .contains("ENV-06", "ENV-09", "ENV-01", "PLT-02")
                .doesNotContain("XSD-01", "TYP-01", "SCH-01", "TS-11b");
    }

    @Test
    void without_rules_or_client_of_its_own_a_contract_is_not_held_against_them() {
        assertThat(new TriedRules(false, false).of(Exchanges.contacts().read()))
                .doesNotContain("SCH-01", "FLD-11", "TYP-01");
    }

    @Test
    void every_requirement_that_is_judged_on_every_exchange_can_be_tried() {
        Set<String> known = new TreeSet<>(tried.of(Exchanges.contacts().read()));
        known.addAll(tried.of(Exchanges.contacts().rightFault().read()));
        known.add("ERR-08");

        assertThat(RequirementCatalogue.bundled().all())
                .filteredOn(Requirement::everyExchange)
                .extracting(Requirement::id)
                .isSubsetOf(known);
    }
}
