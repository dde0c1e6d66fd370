package se.skl.rivta.tksupport.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRecordTest {

    private static final String TIME = "/u:diagnosis/v:time";

    private static ContentRecord at(String time) {
        return Diagnoses.record("<v:time>%s</v:time>".formatted(time));
    }

    @Test
    void xpaths_begin_at_the_record_with_a_slash_without_one_or_with_two() {
        ContentRecord record = Diagnoses.record("<v:head><v:id>7</v:id></v:head>");

        for (String xpath : List.of("/u:diagnosis/v:head/v:id", "u:diagnosis/v:head/v:id", "//u:diagnosis//v:id")) {
            assertThat(record.firstElementAt(xpath)).as(xpath).isEqualTo("7");
        }
    }

    @Test
    void nothing_but_the_record_can_be_seen_from_it() {
        List<ContentRecord> records =
                Diagnoses.asserting("<v:id>1</v:id>", "<v:id>2</v:id>").getContentRecords();

        assertThat(records.get(1).allElementsAt("//v:id")).containsExactly("2");
        assertThat(records.get(1).firstElementAt("//*:Envelope")).isNull();
    }

    @Test
    void an_absent_element_is_null_and_several_are_given_in_order() {
        ContentRecord record = Diagnoses.record("<v:a>1</v:a><v:b/><v:a>2</v:a>");

        assertThat(record.firstElementAt("/u:diagnosis/v:none")).isNull();
        assertThat(record.allElementsAt("/u:diagnosis/v:none")).isEmpty();
        assertThat(record.firstElementAt("/u:diagnosis/v:b")).isEmpty();
        assertThat(record.allElementsAt("/u:diagnosis/v:a")).containsExactly("1", "2");
    }

    @Test
    void an_xpath_that_computes_something_gives_that_as_text() {
        assertThat(Diagnoses.record("<v:a/><v:a/>").firstElementAt("count(//v:a)"))
                .isEqualTo("2");
    }

    @Test
    void a_wrong_xpath_is_an_error_that_quotes_it() {
        assertThatThrownBy(() -> Diagnoses.record("").firstElementAt("/x:unknown"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/x:unknown");
    }

    @ParameterizedTest
    @CsvSource({
        // time, limit, before, after
        "20130101120000, 20130101,       false, false",
        "20130101000000, 20130101,       false, false",
        "20130101235959, 20130101,       false, false",
        "20121231235959, 20130101,       true,  false",
        "20130102000000, 20130101,       false, true",
        "20130101,       20130101120000, false, false",
        "20130101,       20130101,       false, false",
        "20121231,       20130101000000, true,  false",
        "20130102,       20130101235959, false, true",
        "20130101115959, 20130101120000, true,  false",
        "20130101120001, 20130101120000, false, true",
        "2013-01-01T11:59:59, 20130101120000, true, false",
        "201301,         20130115,       false, false",
        "2012,           20130101,       true,  false",
    })
    void a_date_stands_for_its_whole_day(String time, String limit, boolean before, boolean after) {
        assertThat(at(time).timestampIsBefore(TIME, limit)).as("before").isEqualTo(before);
        assertThat(at(time).timestampIsAfter(TIME, limit)).as("after").isEqualTo(after);
    }

    @Test
    void a_range_holds_both_its_ends() {
        assertThat(at("20130101000000").timestampInRange(TIME, "20130101000000", "20130131235959"))
                .isTrue();
        assertThat(at("20130131235959").timestampInRange(TIME, "20130101", "20130131"))
                .isTrue();
        assertThat(at("20130201000000").timestampInRange(TIME, "20130101", "20130131"))
                .isFalse();
        assertThat(at("20121231235959").timestampInRange(TIME, "20130101000000", "20130131235959"))
                .isFalse();
    }

    @Test
    void an_absent_time_or_limit_is_neither_before_nor_after_nor_in_range() {
        for (ContentRecord record : List.of(Diagnoses.record(""), at(""), at("soon"))) {
            assertThat(record.timestampIsBefore(TIME, "20130101")).isFalse();
            assertThat(record.timestampIsAfter(TIME, "20130101")).isFalse();
            assertThat(record.timestampInRange(TIME, "19000101", "20991231")).isFalse();
        }
        assertThat(at("20130101").timestampIsBefore(TIME, null)).isFalse();
        assertThat(at("20130101").timestampIsAfter(TIME, null)).isFalse();
        assertThat(at("20130101").timestampInRange(TIME, null, "20991231")).isFalse();
    }

    @Property(tries = 200)
    void a_time_is_before_after_or_within_a_day_as_its_date_is(
            @ForAll("times") LocalDateTime time, @ForAll("times") LocalDateTime other) {
        LocalDate day = other.toLocalDate();
        Stretch stretch = Stretch.of(time.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss")))
                .orElseThrow();
        Stretch limit = Stretch.of(day.format(DateTimeFormatter.BASIC_ISO_DATE)).orElseThrow();

        assertThat(stretch.before(limit)).isEqualTo(time.toLocalDate().isBefore(day));
        assertThat(stretch.after(limit)).isEqualTo(time.toLocalDate().isAfter(day));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs().between(0, 60L * 60 * 24 * 40).map(seconds -> LocalDateTime.of(2013, 1, 1, 0, 0)
                .plusSeconds(seconds));
    }

    @Test
    void records_that_say_the_same_are_equal_whatever_their_prefixes_comments_and_layout() {
        TwoWays two = new TwoWays(
                "<v:a b=\"1\" c=\"2\"><v:t>x y</v:t></v:a>",
                "<!-- no -->\n  <w:a xmlns:w=\"urn:d\" c=\"2\" b=\"1\">\n<w:t>x y</w:t></w:a>");

        assertThat(two.first()).isEqualTo(two.second()).hasSameHashCodeAs(two.second());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v:a>1</v:a>           | <v:a>2</v:a>",
                "<v:a>1</v:a>           | <v:b>1</v:b>",
                "<v:a>1</v:a>           | <u:a>1</u:a>",
                "<v:a>1</v:a>           | <v:a> 1</v:a>",
                "<v:a b='1'/>           | <v:a b='2'/>",
                "<v:a b='1'/>           | <v:a/>",
                "<v:a/><v:b/>           | <v:b/><v:a/>",
                "<v:a><v:b/></v:a>      | <v:a/><v:b/>",
                "<v:a/>                 | <v:a/><v:a/>",
            })
    void records_that_say_something_else_are_not_equal(String one, String other) {
        assertThat(Diagnoses.record(one)).isNotEqualTo(Diagnoses.record(other));
    }

    @Test
    void a_record_is_shown_as_xml() {
        assertThat(Diagnoses.record("<v:id>1</v:id>").toString())
                .startsWith("<u:diagnosis")
                .contains("<v:id>1</v:id>");
    }

    private record TwoWays(ContentRecord first, ContentRecord second) {
        TwoWays(String first, String second) {
            this(Diagnoses.record(first), Diagnoses.record(second));
        }
    }
}
