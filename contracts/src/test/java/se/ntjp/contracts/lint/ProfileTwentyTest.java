package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.WSDL_20;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.wsdl.AddressSchemaIsImported;
import se.ntjp.contracts.lint.wsdl.TargetNamespaceNamesDomainInteractionAndMajor;

/** Basic Profile 2.0 has the first fifteen rules of 2.1, under its own ids, and none of the later ones. */
class ProfileTwentyTest {

    private static final ContractLinter LINTER = ContractLinter.standard();

    /** The faults of WSDLs that can be made in one of profile 2.0 too, of rules that it has. */
    static List<BrokenContract> broken() {
        return BrokenWsdls.all().stream()
                .filter(each -> info(each).idOf("BP20-").isPresent())
                .filter(ProfileTwentyTest::canBeMade)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void the_same_fault_breaks_the_rule_of_the_older_profile(BrokenContract broken) {
        List<LintFinding> findings = LINTER.lint(broken.change().apply(older()).read());

        assertThat(findings)
                .filteredOn(each -> each.file().endsWith(".wsdl"))
                .extracting(LintFinding::ruleId)
                .containsAnyOf(info(broken).ids().stream()
                        .filter(id -> id.startsWith("BP20-"))
                        .toArray(String[]::new));
    }

    @Test
    void only_rules_whose_faults_name_the_newer_profile_are_not_tried() {
        Set<Class<? extends LintRule>> untried = LINTER.rules().stream()
                .filter(rule -> rule.info().idOf("BP20-").isPresent())
                .<Class<? extends LintRule>>map(LintRule::getClass)
                .collect(Collectors.toSet());
        broken().forEach(each -> untried.remove(each.rule()));

        assertThat(untried)
                .containsExactlyInAnyOrder(
                        TargetNamespaceNamesDomainInteractionAndMajor.class, AddressSchemaIsImported.class);
    }

    @Test
    void rules_that_came_later_say_nothing_about_the_older_profile() {
        assertThat(LINTER.lint(older().read())).extracting(LintFinding::ruleId).containsOnly("BP20-R02");
    }

    private static boolean canBeMade(BrokenContract broken) {
        try {
            broken.change().apply(older());
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    private static RuleInfo info(BrokenContract broken) {
        return LINTER.rules().stream()
                .filter(each -> each.getClass().equals(broken.rule()))
                .map(LintRule::info)
                .findFirst()
                .orElseThrow();
    }

    /** The mini package whose first contract is of profile 2.0 as well; only its file's name still says 2.1. */
    private static MiniPackage older() {
        MiniPackage mini = MiniPackage.correct();
        return mini.with(
                WSDL,
                mini.files()
                        .get(WSDL_20)
                        .replace("PutThing", "GetThing")
                        .replace("Responder_1.0.xsd", "Responder_1.1.xsd")
                        .replace("Revisioner: 1.0", "Revisioner: 1.1"));
    }
}
