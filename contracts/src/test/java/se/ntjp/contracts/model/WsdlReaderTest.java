package se.ntjp.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.WSDL_20;
import static se.ntjp.contracts.lint.MiniPackage.XSD;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.lint.ContractLinter;
import se.ntjp.contracts.lint.MiniPackage;
import se.ntjp.contracts.lint.archive.SchemasCompile;

class WsdlReaderTest {

    private static final MiniPackage MINI = MiniPackage.correct();
    private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z]+(:[A-Za-z]+)?=\"[^\"]*\"");
    private static final Pattern ELEMENT = Pattern.compile("<(wsdl|soap|xs):[^>]*/>");

    @Test
    void a_contract_of_profile_21_is_read_from_its_WSDL() {
        ServiceContract contract = MINI.contract("GetThing");

        assertThat(contract.id()).isEqualTo(new ContractId("test:lint", "GetThing", 1, 1));
        assertThat(contract.profile()).isEqualTo(RivtaProfile.RIVTABP21);
        assertThat(contract.wsdl()).isEqualTo(WSDL);
        assertThat(contract.operation()).isEqualTo("GetThing");
        assertThat(contract.soapAction()).isEqualTo("urn:riv:test:lint:GetThingResponder:1:GetThing");
        assertThat(contract.request()).isEqualTo(new QName("urn:riv:test:lint:GetThingResponder:1", "GetThing"));
        assertThat(contract.response())
                .isEqualTo(new QName("urn:riv:test:lint:GetThingResponder:1", "GetThingResponse"));
        assertThat(contract.addressHeader()).isEqualTo(new QName("urn:riv:itintegration:registry:1", "LogicalAddress"));
        assertThat(contract.schemas())
                .extracting(ServiceContract.SchemaImport::location)
                .contains(XSD);
    }

    @Test
    void a_contract_of_profile_20_carries_its_address_in_wsa_To() {
        ServiceContract contract = MINI.contract("PutThing");

        assertThat(contract.profile()).isEqualTo(RivtaProfile.RIVTABP20);
        assertThat(contract.wsdl()).isEqualTo(WSDL_20);
        assertThat(contract.addressHeader()).isEqualTo(new QName("http://www.w3.org/2005/08/addressing", "To"));
    }

    @Test
    void the_certificate_profile_is_the_profile_of_the_same_number() {
        MiniPackage certificate = MINI.replace(WSDL, "rivtabp21", "rivtabpip21");

        assertThat(certificate.contract("GetThing").profile()).isEqualTo(RivtaProfile.RIVTABP21);
    }

    @Test
    void a_WSDL_with_another_namespace_says_what_was_expected_and_the_other_contract_loads() {
        ReleasePackage broken =
                MINI.replace(WSDL, ":1:rivtabp21", ":1:rivtabp22").read();

        assertThat(broken.problems())
                .containsExactly(
                        new LoadProblem(
                                WSDL,
                                5,
                                "targetNamespace «urn:riv:test:lint:GetThing:1:rivtabp22» does not end with a RIV-TA profile; expected …:rivtabp20 or …:rivtabp21 (BP21-R04)"));
        assertThat(broken.contracts()).hasSize(1);
    }

    static Stream<String> mutilated() {
        String whole = MINI.files().get(WSDL);
        return Stream.of(ATTRIBUTE, ELEMENT)
                .flatMap(pattern -> pattern.matcher(whole).results().toList().stream())
                .map((MatchResult cut) -> whole.substring(0, cut.start()) + whole.substring(cut.end()));
    }

    @ParameterizedTest(name = "variant {index}")
    @MethodSource("mutilated")
    void a_WSDL_that_lacks_any_one_thing_loads_or_is_a_problem_and_lint_goes_through(String wsdl) {
        ReleasePackage mutilated = MINI.with(WSDL, wsdl).read();
        ContractLinter linter = new ContractLinter(ContractLinter.standard().rules().stream()
                .filter(each -> !(each instanceof SchemasCompile))
                .toList());

        assertThat(mutilated.contracts().size() + mutilated.problems().size()).isEqualTo(2);
        assertThat(mutilated.problems())
                .allSatisfy(each -> assertThat(each.file()).isEqualTo(WSDL));
        assertThat(linter.lint(mutilated)).isNotNull();
    }
}
