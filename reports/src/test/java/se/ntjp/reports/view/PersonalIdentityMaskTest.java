package se.ntjp.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalIdentityMaskTest {

    private static final PersonalIdentityMask NONE_DECLARED = new PersonalIdentityMask(List.of());

    /** Identities made for the property, with no person behind them but a right check digit. */
    @Provide
    Arbitrary<String> identities() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        dates, Arbitraries.of(0, 60), Arbitraries.integers().between(0, 999))
                .as((date, coordination, serial) -> withCheckDigit(date.format(DateTimeFormatter.ofPattern("yyyyMM"))
                        + "%02d%03d".formatted(date.getDayOfMonth() + coordination, serial)));
    }

    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int i = 2; i < eleven.length(); i++) {
            int doubled = (eleven.charAt(i) - '0') * (2 - i % 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return eleven + (10 - sum % 10) % 10;
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "-", "+", "\u2013");
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("", " ", "<id>", "</id>", "\"", "patient=", ".", "\n", "å");
    }

    @Property
    void an_identity_is_masked_whatever_surrounds_it(
            @ForAll("identities") String identity,
            @ForAll("separators") String separator,
            @ForAll boolean century,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        String written = identity.substring(century ? 0 : 2, 8) + separator + identity.substring(8);
        String masked = NONE_DECLARED.apply(before + written + after);

        assertThat(masked).isEqualTo(before + written.replaceAll("[0-9]", "*") + after);
    }

    @Property
    void a_declared_identity_is_shown_however_it_is_written(
            @ForAll("identities") String identity, @ForAll("separators") String separator, @ForAll boolean century) {
        PersonalIdentityMask mask = new PersonalIdentityMask(List.of(identity));
        String written = identity.substring(century ? 0 : 2, 8) + separator + identity.substring(8);

        assertThat(mask.apply(written)).isEqualTo(written);
    }

    @Property
    void masking_twice_changes_nothing_more_and_keeps_the_length(@ForAll String text) {
        String once = NONE_DECLARED.apply(text);

        assertThat(once).hasSameSizeAs(text);
        assertThat(NONE_DECLARED.apply(once)).isEqualTo(once);
    }

    @Property
    void a_wrong_check_digit_is_no_identity(@ForAll("identities") String identity) {
        char last = (char) ('0' + (identity.charAt(11) - '0' + 1) % 10);
        String other = identity.substring(0, 11) + last;

        assertThat(NONE_DECLARED.apply(other)).isEqualTo(other);
    }

    @Example
    void times_and_longer_numbers_are_left_alone() {
        assertThat(NONE_DECLARED.apply("20170101100000 2016-09-02T11:11:00Z 1201212121212"))
                .isEqualTo("20170101100000 2016-09-02T11:11:00Z 1201212121212");
    }

    @Example
    void the_same_digits_of_another_century_are_another_person() {
        PersonalIdentityMask mask = new PersonalIdentityMask(List.of("19121212-1212"));

        assertThat(mask.apply("191212121212 201212121212 121212-1212"))
                .isEqualTo("191212121212 ************ 121212-1212");
    }
}
