package se.ntjp.testcases.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNameTest {

    @ParameterizedTest
    @CsvSource({
        "1.1.1 Personnummer, 1.1.1, Personnummer",
        "7.1, 7.1, 7.1",
        "2.1b Variant, 2.1b, Variant",
        "3. Third, 3, Third",
        "4: Fourth, 4, Fourth",
        "Case without number, Case-without-number, Case without number",
        "1x2 Not a number, 1x2-Not-a-number, 1x2 Not a number",
        "../../etc/passwd, etc-passwd, ../../etc/passwd",
        "Åtgärd/ö, Åtgärd-ö, Åtgärd/ö",
        "???, case, ???"
    })
    void a_name_gives_an_id_and_a_title(String name, String id, String title) {
        assertThat(CaseName.of(name)).isEqualTo(new CaseName(id, title));
    }

    @Property
    void an_id_is_short_and_safe_in_a_path_whatever_the_name(@ForAll String name) {
        String id = CaseName.of(name).id();

        assertThat(id)
                .isNotEmpty()
                .matches("[\\p{L}\\p{N}.-]+")
                .doesNotStartWith(".")
                .doesNotEndWith(".");
        assertThat(id.codePointCount(0, id.length())).isLessThanOrEqualTo(60);
    }

    @Property
    void a_long_name_of_letters_beyond_the_basic_plane_is_cut_between_letters(@ForAll boolean odd) {
        String name = (odd ? "a" : "") + "𝒜".repeat(80) + ".".repeat(3) + "b";

        String id = CaseName.of(name).id();

        assertThat(id).matches("a?(𝒜)+");
    }

    @ParameterizedTest
    @CsvSource({"59, .tail", "59, -tail"})
    void a_name_is_not_cut_after_a_dot_or_hyphen(int letters, String rest) {
        assertThat(CaseName.of("x".repeat(letters) + rest).id()).isEqualTo("x".repeat(letters));
    }

    @ParameterizedTest
    @CsvSource("90")
    void a_number_too_long_to_name_a_file_is_cut_like_any_name(int parts) {
        assertThat(CaseName.of("1" + ".1".repeat(parts) + " Title").id()).hasSizeLessThanOrEqualTo(60);
    }
}
