package se.ntjp.testcases.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.source.SuiteException;

class RequirementCatalogueTest {

    @Test
    void a_requirement_is_found_by_its_id() {
        Requirement unknownPatient =
                RequirementCatalogue.bundled().find("ERR-03").orElseThrow();

        assertThat(unknownPatient.title().en()).contains("empty answer");
        assertThat(unknownPatient.source()).isNotBlank();
        assertThat(unknownPatient.notTestedBecause()).isEmpty();
    }

    @Test
    void what_is_not_tested_says_why_in_both_languages() {
        assertThat(RequirementCatalogue.bundled().all())
                .filteredOn(each -> each.notTestedBecause().isPresent())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.untestedReason().sv()).isNotBlank();
                    assertThat(each.untestedReason().en()).isNotBlank();
                });
    }

    @Test
    void an_unknown_id_has_no_requirement() {
        assertThat(RequirementCatalogue.bundled().find("ERR-99")).isEmpty();
    }

    @Test
    void an_id_that_is_there_twice_is_told_with_its_line() {
        assertThatThrownBy(
                        () -> read(
                                """
                        requirements:
                          - {id: ERR-01, title: {sv: A, en: A}, source: TKB}
                          - {id: ERR-01, title: {sv: B, en: B}, source: TKB}
                        """))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml, line 3, at requirements[1]: ERR-01 is there twice. Give one of them another id.");
    }

    @Test
    void a_requirement_without_a_source_is_refused() {
        assertThatThrownBy(() -> read("requirements: [{id: ERR-01, title: {sv: A, en: A}}]"))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml, line 1, at requirements[0]: expected «source», found none. Add it.");
    }

    private static RequirementCatalogue read(String content) {
        return RequirementCatalogue.read("x.yaml", content.getBytes(StandardCharsets.UTF_8));
    }
}
