package se.ntjp.testcases.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractId;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** The suite of a contract that has none. */
class BaselineSuiteTest {

    static List<ServiceContract> bundled() {
        return ContractLibrary.bundled().contracts();
    }

    static List<ServiceContract> official() {
        return new ContractLibrary(OfficialPackages.all()).contracts();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void a_derived_suite_is_in_order(ServiceContract contract) {
        inOrder(contract);
    }

    @ParameterizedTest
    @MethodSource("official")
    @Tag("packages")
    void a_suite_derived_from_an_official_contract_is_in_order(ServiceContract contract) {
        inOrder(contract);
    }

    @Test
    @Tag("packages")
    void cases_and_patients_of_the_official_contracts() {
        Golden.assertSame(
                "baseline-official.txt",
                official().stream()
                        .map(BaselineSuiteTest::summary)
                        .sorted()
                        .distinct()
                        .toList());
    }

    @Test
    void a_reading_contract_has_its_patient_and_needs_no_leave() {
        TestSuite suite = BaselineSuite.of(ContractLibrary.bundled().find("GetCareContacts"));

        assertThat(suite.cases()).extracting(TestCase::id).containsExactly("B.1", "B.2", "B.3", "B.4", "B.5", "B.6");
        assertThat(suite.cases()).allSatisfy(each -> assertThat(each.needs()).doesNotContain("allowWrites"));
        assertThat(parameters(suite, "B.1"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/GetCareContacts/patientId/id", "${patientId}",
                        "/GetCareContacts/patientId/type", "${patientIdType}"));
        assertThat(parameters(suite, "B.3")).containsEntry("/GetCareContacts/patientId/id", "${unknownPatientId}");
        assertThat(parameters(suite, "B.2"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/GetCareContacts/patientId/id", "${patientId}",
                        "/GetCareContacts/patientId/type", "${patientIdType}",
                        "/GetCareContacts/sourceSystemHSAId", "${logicalAddress}",
                        "/GetCareContacts/datePeriod/start", "20200101",
                        "/GetCareContacts/datePeriod/end", "20201231"));
    }

    @Test
    void a_refusal_shows_nothing_without_a_right_request_that_is_answered_first() {
        TestSuite suite = BaselineSuite.of(ContractLibrary.bundled().find("GetCareContacts"));

        assertThat(suite.cases())
                .filteredOn(each -> List.of("B.4", "B.5").contains(each.id()))
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.calls()).hasSize(2);
                    Call right = each.calls().get(0);
                    assertThat(right.kind()).isEqualTo(Call.Kind.MINIMAL);
                    assertThat(right.answer()).isEqualTo(Call.AnswerKind.RESPONSE);
                    assertThat(right.logicalAddress()).isEqualTo("${logicalAddress}");
                    assertThat(right.parameters()).isEqualTo(each.calls().get(1).parameters());
                });
    }

    @Test
    void a_contract_that_changes_something_is_only_called_by_leave() {
        TestSuite suite = BaselineSuite.of(ContractLibrary.bundled().find("Update"));

        assertThat(suite.cases()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.needs()).contains("allowWrites");
            assertThat(each.missing(BaselineSuite.DEFAULT_DATA)).contains("allowWrites");
            assertThat(each.missing(BaselineSuite.DEFAULT_DATA.with(Map.of("allowWrites", "Yes"))))
                    .doesNotContain("allowWrites");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "true", "1", "ja", "", "yes please"})
    void anything_but_yes_is_no_leave(String leave) {
        assertThat(BaselineSuite.of(ContractLibrary.bundled().find("Update")).cases())
                .allSatisfy(
                        each -> assertThat(each.missing(BaselineSuite.DEFAULT_DATA.with(Map.of("allowWrites", leave))))
                                .containsExactly("allowWrites"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IssueReferral", "CheckinPatient", "Listen", "Getaway", "ProcessNotification", "XGet", "SETX"})
    void a_name_that_only_begins_like_reading_is_no_reading(String name) {
        assertThat(BaselineSuite.of(named(name)).cases())
                .allSatisfy(each -> assertThat(each.needs()).contains("allowWrites"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetX", "FindContent", "ListUnits", "CheckBlocks", "IsAuthorized", "PingForConfiguration"})
    void a_name_whose_first_word_is_reading_needs_no_leave(String name) {
        assertThat(BaselineSuite.of(named(name)).cases())
                .allSatisfy(each -> assertThat(each.needs()).doesNotContain("allowWrites"));
    }

    @Test
    void the_default_data_suffice_for_reading() {
        assertThat(BaselineSuite.of(ContractLibrary.bundled().find("GetCareDocumentation"))
                        .cases())
                .allSatisfy(each ->
                        assertThat(each.missing(BaselineSuite.DEFAULT_DATA)).isEmpty());
    }

    @Test
    void a_derived_suite_is_told_from_a_written_one() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts");

        assertThat(BaselineSuite.isBaseline(BaselineSuite.of(contract))).isTrue();
        assertThat(BaselineSuite.isBaseline(
                        Suites.bundled().find(contract.namespace()).orElseThrow()))
                .isFalse();
    }

    /** The contract of contacts under another name. */
    private static ServiceContract named(String name) {
        ServiceContract like = ContractLibrary.bundled().find("GetCareContacts");
        return new ServiceContract(
                new ContractId(
                        like.id().domain(), name, like.id().major(), like.id().minor()),
                like.profile(),
                like.wsdl(),
                like.serviceName(),
                like.operation(),
                like.soapAction(),
                like.request(),
                like.response(),
                like.addressHeader(),
                like.schemas(),
                like.files());
    }

    private static void inOrder(ServiceContract contract) {
        TestSuite suite = BaselineSuite.of(contract);

        assertThat(new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations())
                        .problems(suite))
                .isEmpty();
        assertThat(suite.contract()).isEqualTo(contract.namespace());
        assertThat(suite.cases()).extracting(TestCase::id).doesNotHaveDuplicates();
        TestData data = BaselineSuite.DEFAULT_DATA;
        assertThat(suite.cases()).allSatisfy(each -> {
            assertThat(each.title().sv()).isNotBlank();
            assertThat(each.purpose().en()).isNotBlank();
            for (Call call : each.calls()) {
                assertThat(call.parameters().values())
                        .allSatisfy(value -> assertThat(data.fill(value)).isPresent());
                assertThat(data.fill(call.logicalAddress())).isPresent();
                assertThat(data.fill(call.consumer())).isPresent();
            }
        });
    }

    private static String summary(ServiceContract contract) {
        TestSuite suite = BaselineSuite.of(contract);
        return "%s: %d cases%s, patient at %s, filters %s, records %s"
                .formatted(
                        contract,
                        suite.cases().size(),
                        suite.cases().get(0).needs().contains("allowWrites") ? " by leave" : "",
                        parameters(suite, "B.1").keySet().stream().sorted().toList(),
                        filters(suite),
                        suite.binding().record());
    }

    private static Map<String, String> filters(TestSuite suite) {
        if (suite.cases().stream().noneMatch(each -> each.id().equals("B.2"))) {
            return Map.of();
        }
        Map<String, String> filters = new TreeMap<>(parameters(suite, "B.2"));
        filters.keySet().removeAll(parameters(suite, "B.1").keySet());
        return filters;
    }

    private static Map<String, String> parameters(TestSuite suite, String id) {
        return suite.cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .calls()
                .get(0)
                .parameters();
    }
}
