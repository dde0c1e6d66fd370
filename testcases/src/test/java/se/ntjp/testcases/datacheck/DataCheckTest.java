package se.ntjp.testcases.datacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.datacheck.DataRemark.Kind;

class DataCheckTest {

    private static final TestData PUBLISHED = new TestData(
            Map.of("logicalAddress", "23456", "patientId", "195709263080", "careUnitHSAId", "SE2321000016-ABC"),
            Map.of("1.9", Map.of("careContactId", "1122334455")));

    private static List<Kind> kinds(CaseNeeds needs, TestData data) {
        return new DataCheck(List.of(PUBLISHED))
                .check(needs, data).stream().map(DataRemark::kind).toList();
    }

    private static CaseNeeds needs(Set<String> own, Set<String> nowhere, String... names) {
        return new CaseNeeds("1.9", Text.same("x"), List.of(names), own, Map.of(), nowhere);
    }

    private static TestData global(String name, String value) {
        return new TestData(Map.of(name, value), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "logicalAddress, 23456, PLACEHOLDER",
        "LOGICALADDRESS, 23456, PLACEHOLDER",
        "logicalAddress, 5565594230,",
        "logicalAddress, 165565594230,",
        "logicalAddress, SE2321000016-1HZ3,",
        "logicalAddress, 11, FORM",
        "careUnitHSAid, SE2321000016-ABC, PLACEHOLDER",
        "careUnitHSAid, TSTNMT2321000156-E001,",
        "careUnitHSAid, se2321000016-abc, FORM",
        "healthcareProviderId, 566777, FORM",
        "patientId, 195709263080,",
        "patientId, 195709263081, FORM",
        "registeredResidentIdentification, 194510194659,",
        "patientId1, 19570926, FORM",
        "careContactId, 1122334455, PLACEHOLDER",
        "careContactId, VK-1,",
        "datePeriodStart, 20240229,",
        "datePeriodStart, 20230229, FORM",
        "datePeriodStart, 2023, FORM",
        "mostRecentContent, 20230608120000,",
        "webServiceUrl, https://host/path,",
        "webServiceUrl, file:///etc, FORM",
        "webServiceUrl, my host, FORM",
        "numberOfIntervals, 30,",
        "numberOfIntervals, 0, FORM",
        "testString, åäö<>><&,"
    })
    void a_value_is_ones_own_and_has_a_form_that_it_can_have(String name, String value, Kind kind) {
        assertThat(kinds(needs(Set.of(), Set.of(), name), global(name, value)))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void what_a_case_must_have_itself_is_not_taken_from_every_cases() {
        assertThat(kinds(needs(Set.of("patientId"), Set.of(), "patientId"), global("patientId", "191212121212")))
                .containsExactly(Kind.NOT_OWN);
        assertThat(kinds(needs(Set.of("patientId"), Set.of(), "patientId"), TestData.NONE))
                .containsExactly(Kind.MISSING);
    }

    @Test
    void what_should_be_known_nowhere_may_be_as_it_was_published() {
        TestData data = new TestData(Map.of(), Map.of("1.9", Map.of("careContactId", "1122334455")));
        Set<String> contact = Set.of("careContactId");
        assertThat(kinds(needs(contact, contact, "careContactId"), data)).isEmpty();
        assertThat(kinds(needs(contact, Set.of(), "careContactId"), data)).containsExactly(Kind.PLACEHOLDER);
    }

    @Test
    void an_identity_must_be_of_the_type_that_the_data_say() {
        TestData data =
                new TestData(Map.of("patientId", "191212121212", "patientIdType", "1.2.752.129.2.1.3.3"), Map.of());
        assertThat(kinds(needs(Set.of(), Set.of(), "patientId"), data)).containsExactly(Kind.FORM);
        assertThat(kinds(needs(Set.of(), Set.of(), "patientId"), data.with(Map.of("patientIdType", "ABC-123"))))
                .as("a reserve number may look like anything")
                .isEmpty();
    }
}
