package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.contracts.lint.MiniPackage.GET;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.XSD;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.Severity;

class PublishedDeviationsTest {

    @Test
    void a_published_contract_with_its_known_soapAction_is_warned_about_with_the_reason() {
        LintFinding finding = soapAction("urn:riv:clinicalprocess:logistics:GetCarePlansResponder:2:GetCarePlans");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().sv())
                .contains("Känd avvikelse i publicerat kontrakt: systemen skickar det värde som WSDL-filen anger.");
        assertThat(finding.message().en()).contains("Known deviation").contains("systems send the value");
    }

    @Test
    void the_same_contract_with_another_soapAction_is_an_error() {
        LintFinding finding = soapAction("urn:riv:somewhere:else:GetCarePlansResponder:2:GetCarePlans");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().sv()).doesNotContain("Känd avvikelse");
    }

    @Test
    void a_linter_without_waivers_excuses_nobody() {
        MiniPackage broken = carePlans("urn:riv:clinicalprocess:logistics:GetCarePlansResponder:2:GetCarePlans");

        List<LintFinding> findings = new ContractLinter(StandardRules.all()).lint(broken.read());

        assertThat(findings)
                .filteredOn(each -> each.ruleId().equals("BP21-R15"))
                .extracting(LintFinding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void every_waiver_is_for_a_rule_that_exists_and_gives_a_reason() {
        List<String> ids =
                StandardRules.all().stream().map(each -> each.info().id()).toList();

        assertThat(PublishedDeviations.all()).allSatisfy(each -> {
            assertThat(ids).contains(each.ruleId());
            assertThat(each.reason().sv()).isNotBlank();
            assertThat(each.reason().en()).isNotBlank();
        });
    }

    private static LintFinding soapAction(String action) {
        return ContractLinter.standard().lint(carePlans(action).read()).stream()
                .filter(each -> each.ruleId().equals("BP21-R15"))
                .findFirst()
                .orElseThrow();
    }

    /** The mini package's contract under the published contract's name, with the soapAction given. */
    private static MiniPackage carePlans(String action) {
        MiniPackage mini = MiniPackage.correct();
        Map<String, String> files = new TreeMap<>();
        for (String file : List.of(WSDL, XSD)) {
            files.put(
                    file.replace(GET, "schemas/interactions/GetCarePlansInteraction/")
                            .replace("GetThing", "GetCarePlans"),
                    mini.files()
                            .get(file)
                            .replace("urn:riv:test:lint:GetThingResponder:1:GetThing", action)
                            .replace("test:lint:GetThing", "clinicalprocess:logistics:logistics:GetThing")
                            .replace(":GetThing:1", ":GetThing:2")
                            .replace("GetThingResponder:1", "GetThingResponder:2")
                            .replace("GetThing", "GetCarePlans")
                            .replace("GetCarePlansResponder_1.1", "GetCarePlansResponder_2.0"));
        }
        MiniPackage changed = mini.without("schemas/interactions/");
        for (Map.Entry<String, String> file : files.entrySet()) {
            changed = changed.with(file.getKey().replace("1.1", "2.0"), file.getValue());
        }
        return changed;
    }
}
