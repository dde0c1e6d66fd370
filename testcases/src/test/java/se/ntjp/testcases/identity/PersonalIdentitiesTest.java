package se.ntjp.testcases.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identities that are written out are the Tax Agency's published test identities. */
class PersonalIdentitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "19121212+1212",
                "1212121212",
                "121212-1212",
                "121212\u20131212",
                "Patient 191212121212 saknas.",
                "pnr=121212-1212;",
                "SE191212121212"
            })
    void an_identity_is_found_however_it_is_written(String text) {
        assertThat(PersonalIdentities.in(text))
                .singleElement()
                .extracting(PersonalIdentity::ten)
                .isEqualTo("1212121212");
        assertThat(PersonalIdentities.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "191212121213",
                "191312121210",
                "191212320000",
                "1912121212120",
                "20191212121212",
                "2321000016",
                "12121212-1212-4121-8212-191212121212",
                "ab121212-1212-4121-8212-7f3c1f0e0000",
                "121212 1212"
            })
    void other_numbers_are_no_identities(String text) {
        assertThat(PersonalIdentities.in(text)).isEmpty();
    }

    @Test
    void every_identity_is_found_with_its_place_in_order() {
        String text = "191212121212, 20121212-1212 och inget mer";

        List<PersonalIdentity> found = PersonalIdentities.in(text);

        assertThat(found).extracting(PersonalIdentity::digits).containsExactly("191212121212", "201212121212");
        assertThat(found)
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("191212121212", "20121212-1212");
    }

    @Property
    void any_number_of_a_date_with_its_check_digit_is_found(
            @ForAll("dates") LocalDate birth,
            @ForAll @IntRange(max = 999) int serial,
            @ForAll boolean coordination,
            @ForAll("separators") String separator,
            @ForAll boolean century) {
        String date = "%02d%02d%02d"
                .formatted(
                        birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth() + (coordination ? 60 : 0));
        String nine = date + "%03d".formatted(serial);
        String four = nine.substring(6) + checkDigit(nine);
        // A 29 February is only sure to be one with its century.
        boolean leap = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
        String written = (century || leap ? birth.getYear() / 100 : "") + date + separator + four;

        assertThat(PersonalIdentities.in("a " + written + " b"))
                .singleElement()
                .extracting(PersonalIdentity::ten)
                .isEqualTo(date + four);
    }

    @Property
    void with_another_check_digit_it_is_not(
            @ForAll("dates") LocalDate birth,
            @ForAll @IntRange(max = 999) int serial,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        String nine = "%02d%02d%02d%03d"
                .formatted(birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth(), serial);

        assertThat(PersonalIdentities.in(nine + (checkDigit(nine) + off) % 10)).isEmpty();
    }

    @Property
    void any_text_can_be_searched(@ForAll String text) {
        assertThat(PersonalIdentities.in(text))
                .allMatch(found -> found.start() >= 0
                        && found.end() <= text.length()
                        && found.ten().length() == 10);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1800, 2099),
                        Arbitraries.integers().between(1, 366))
                .as((year, day) -> LocalDate.ofYearDay(
                        year, Math.min(day, LocalDate.of(year, 12, 31).getDayOfYear())));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "-", "+", "\u2010", "\u2011", "\u2013");
    }

    /** The digit that makes the sum of digits, every other number doubled, a multiple of ten; by the definition. */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = Character.digit(nine.charAt(i), 10) * (2 - i % 2);
            sum += product > 9 ? product - 9 : product;
        }
        return (1000 - sum) % 10;
    }
}
