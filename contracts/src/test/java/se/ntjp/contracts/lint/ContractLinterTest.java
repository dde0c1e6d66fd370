package se.ntjp.contracts.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Language;

class ContractLinterTest {

    private final ContractLinter linter = ContractLinter.standard();

    static List<BrokenContract> broken() {
        return Stream.of(BrokenWsdls.all(), BrokenSchemas.all(), BrokenPackages.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void the_correct_package_breaks_nothing() {
        assertThat(linter.lint(MiniPackage.correct().read())).isEmpty();
    }

    @Test
    void the_correct_contracts_by_themselves_break_nothing() {
        assertThat(linter.lint(MiniPackage.correct().contract("GetThing"))).isEmpty();
        assertThat(linter.lint(MiniPackage.correct().contract("PutThing"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void each_broken_contract_breaks_its_rule(BrokenContract broken) {
        LintRule rule = rule(broken);

        List<LintFinding> findings =
                linter.lint(broken.change().apply(MiniPackage.correct()).read());

        assertThat(findings).anySatisfy(each -> assertThat(rule.info().ids()).contains(each.ruleId()));
    }

    @Test
    void every_rule_has_a_broken_contract() {
        assertThat(broken()).extracting(BrokenContract::rule).containsAll(rules());
    }

    @Test
    void every_finding_says_the_same_in_both_languages_word_by_word() {
        StringBuilder said = new StringBuilder();
        for (BrokenContract broken : broken()) {
            LintRule rule = rule(broken);
            said.append("# ").append(broken.sentence()).append('\n');
            for (LintFinding each :
                    linter.lint(broken.change().apply(MiniPackage.correct()).read())) {
                if (rule.info().ids().contains(each.ruleId())) {
                    said.append(each.in(Language.SV)).append('\n');
                    said.append(each.in(Language.EN)).append('\n');
                } else {
                    said.append("+ %s %s:%d\n".formatted(each.ruleId(), each.file(), each.line()));
                }
            }
        }

        Golden.assertSame("lint/findings.txt", said.toString());
    }

    @Test
    void the_catalogue_lists_every_rule_with_severity_source_and_words() {
        String catalogue = linter.rules().stream()
                .map(LintRule::info)
                .map(each -> "%s | %s | %s\n  %s\n  %s"
                        .formatted(
                                String.join(", ", each.ids()),
                                each.severity(),
                                each.source(),
                                each.explanation().sv(),
                                each.explanation().en()))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertSame("lint/rules.txt", catalogue);
    }

    @Test
    void the_certificate_profile_with_its_assertion_breaks_nothing_but_a_name() {
        MiniPackage certificate = MiniPackage.correct()
                .replace(WSDL, "rivtabp21", "rivtabpip21")
                .replace(WSDL, "xmlns:tns=", "xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" xmlns:tns=")
                .replace(
                        WSDL,
                        "<wsdl:part name=\"parameters\" element=\"msg:GetThing\"/>",
                        "<wsdl:part name=\"Assertion\" element=\"saml:Assertion\"/>"
                                + "<wsdl:part name=\"parameters\" element=\"msg:GetThing\"/>")
                .replace(
                        WSDL,
                        "<soap:body use=\"literal\" parts=\"parameters\"/>",
                        "<soap:header use=\"literal\" message=\"tns:GetThingRequest\" part=\"Assertion\"/>"
                                + "<soap:body use=\"literal\" parts=\"parameters\"/>");

        assertThat(linter.lint(certificate.read()))
                .extracting(LintFinding::ruleId, LintFinding::severity)
                .containsExactly(tuple("BP21-R02", Severity.WARNING));
    }

    /** Why TS-09a warns of a mandatory addition and nothing more: XML Schema does not allow an optional one. */
    @Test
    void an_optional_addition_right_before_any_does_not_compile() {
        MiniPackage optional = MiniPackage.correct()
                .replace(
                        MiniPackage.XSD,
                        "type=\"xs:string\"/>",
                        "type=\"xs:string\"/><xs:element ref=\"m1:colour\" minOccurs=\"0\"/>");

        assertThat(linter.lint(optional.read())).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("LOAD-03");
            assertThat(finding.found()).contains("Unique Particle Attribution");
        });
    }

    private LintRule rule(BrokenContract broken) {
        return linter.rules().stream()
                .filter(each -> each.getClass().equals(broken.rule()))
                .findFirst()
                .orElseThrow();
    }

    private List<Class<? extends LintRule>> rules() {
        return linter.rules().stream()
                .<Class<? extends LintRule>>map(LintRule::getClass)
                .toList();
    }
}
