package se.ntjp.testcases.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TestDataTest {

    private static final TestData DATA = new TestData(
            Map.of("patientId", "191212121212", "careUnitHSAId", "E001", "empty", " "),
            Map.of("1.3", Map.of("CAREUNITHSAID", "E002", "own", "x")));

    @Test
    void names_are_found_in_any_letter_case() {
        assertThat(DATA.value("careUnitHSAid")).contains("E001");
        assertThat(DATA.value("PATIENTID")).contains("191212121212");
    }

    @Test
    void a_blank_value_counts_as_absent() {
        assertThat(DATA.value("empty")).isEmpty();
        assertThat(DATA.value("nowhere")).isEmpty();
        assertThat(DATA.fill("a ${empty}")).isEmpty();
    }

    @Test
    void a_cases_own_values_replace_the_global_ones_in_it_only() {
        assertThat(DATA.forCase("1.3").value("careUnitHSAId")).contains("E002");
        assertThat(DATA.forCase("1.3").value("patientId")).contains("191212121212");
        assertThat(DATA.forCase("1.4").value("careUnitHSAId")).contains("E001");
        assertThat(DATA.forCase("1.4").value("own")).isEmpty();
    }

    @Test
    void a_cases_own_values_are_still_known_as_its_own() {
        assertThat(DATA.forCase("1.3").cases()).containsOnlyKeys("1.3");
        assertThat(DATA.forCase("1.4").cases()).isEmpty();
    }

    @Test
    void linked_identities_come_with_the_patients() {
        TestData linked = DATA.with(Map.of("linkedPatientIds", "201212121212,196812732391", "patientIdType", "A"))
                .forCase("1.4");

        assertThat(linked.value("patientIds")).contains("191212121212,201212121212,196812732391");
        assertThat(linked.value("patientIdTypes")).contains("A");
        assertThat(DATA.forCase("1.4").value("patientIds")).contains("191212121212");
    }

    @Test
    void every_placeholder_is_filled_in_or_none() {
        assertThat(DATA.fill("${patientId}/${careUnitHSAId}")).contains("191212121212/E001");
        assertThat(DATA.fill("${patientId}/${nowhere}")).isEmpty();
        assertThat(DATA.fill("no placeholder, $ { } ${")).contains("no placeholder, $ { } ${");
        assertThat(DATA.fill("")).contains("");
    }

    @Test
    void the_names_in_a_text_are_told_in_order() {
        assertThat(Placeholders.names("${b} ${a}-${b} ${} $c")).containsExactly("b", "a");
    }

    @Test
    void a_value_is_not_filled_in_again() {
        assertThat(DATA.with(Map.of("a", "${patientId} $1 \\")).fill("${a}")).contains("${patientId} $1 \\");
    }

    @Test
    void other_values_over_it_leave_it_as_it_was() {
        assertThat(DATA.with(Map.of("PatientId", "201212121212")).value("patientId"))
                .contains("201212121212");
        assertThat(DATA.value("patientId")).contains("191212121212");
        assertThat(DATA.with(Map.of()).cases()).isEqualTo(DATA.cases());
    }

    @Test
    void it_cannot_be_changed_from_outside() {
        Map<String, String> global = new HashMap<>(Map.of("a", "b"));
        TestData data = new TestData(global, Map.of());
        global.put("a", "c");

        assertThat(data.value("a")).contains("b");
        assertThat(TestData.NONE.global()).isEmpty();
    }

    @Property
    void any_text_can_be_filled_and_without_a_placeholder_stays(@ForAll String text) {
        assertThat(text.contains("${") || DATA.fill(text).orElseThrow().equals(text))
                .isTrue();
    }
}
