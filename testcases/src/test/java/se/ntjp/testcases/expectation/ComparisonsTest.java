package se.ntjp.testcases.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class ComparisonsTest {

    private static final String JANUARY = record("1", "20200115120000");
    private static final String FEBRUARY = record("2", "20200229235959");
    private static final String MARCH = record("3", "202003");

    private static String record(String id, String time) {
        return "<a:record><a:id>%s</a:id><a:time>%s</a:time></a:record>".formatted(id, time);
    }

    @ParameterizedTest
    @CsvSource({"fewerRecordsThan, all", "sameContentAs, all", "noneOf, all", "matchesFilter, {of: all}"})
    void nothing_is_tested_where_the_earlier_call_has_no_answer(String name, String arguments) {
        assertThat(Answers.some().judge(name, arguments, JANUARY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect()).isEqualTo(Verdict.NOT_TESTED);
                    assertThat(finding.message().sv()).contains("”all”");
                });
    }

    @Test
    void fewerRecordsThan_compares_numbers_as_numbers() {
        Answers ten = Answers.some().after("all", JANUARY.repeat(10));

        assertThat(ten.judge("fewerRecordsThan", "all", JANUARY.repeat(9))).isEmpty();
        assertThat(ten.judge("fewerRecordsThan", "all", JANUARY.repeat(10)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("< 10"));
    }

    @Test
    void noneOf_names_each_record_that_comes_again() {
        Answers first = Answers.some().after("first", JANUARY + FEBRUARY);

        assertThat(first.judge("noneOf", "first", MARCH)).isEmpty();
        assertThat(first.judge("noneOf", "first", MARCH + FEBRUARY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo("2");
                    assertThat(finding.where().path()).isEqualTo("/answer/record[2]");
                });
    }

    @Test
    void sameContentAs_disregards_order_blanks_log_ids_and_prefixes() {
        String one = "<a:record><a:id>9</a:id><a:v>x</a:v><a:w>y</a:w></a:record>";
        String same =
                "<b:record xmlns:b='urn:a'>\n <b:id> 9 </b:id><b:w>y</b:w><b:v>x</b:v></b:record>".replace(" 9 ", "9");
        Answers all = Answers.some().after("all", JANUARY + one + "<a:result><a:logId>1</a:logId></a:result>");

        assertThat(all.judge("sameContentAs", "all", same + JANUARY + "<a:result><a:logId>2</a:logId></a:result>"))
                .isEmpty();
    }

    @Test
    void sameContentAs_names_the_element_that_differs_and_both_values() {
        Answers all = Answers.some().after("all", JANUARY + FEBRUARY);

        assertThat(all.judge("sameContentAs", "all", FEBRUARY + record("1", "20200116120000")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where().path()).startsWith("/answer/record[2]/time");
                    assertThat(finding.expected()).isEqualTo("20200115120000");
                    assertThat(finding.found()).isEqualTo("20200116120000");
                });
    }

    @Test
    void sameContentAs_names_missing_and_surplus_records() {
        Answers all = Answers.some().after("all", JANUARY + FEBRUARY);

        assertThat(all.judge("sameContentAs", "all", FEBRUARY + MARCH))
                .extracting(Finding::expected, Finding::found)
                .containsExactly(tuple("", "3"), tuple("1", ""));
    }

    @Test
    void records_without_an_id_are_recognised_by_their_content() {
        String anonymous = "<a:record><a:v>x</a:v></a:record>";
        Answers all = Answers.some().after("all", anonymous);

        assertThat(all.judge("noneOf", "all", anonymous))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEmpty());
        assertThat(all.judge("noneOf", "all", anonymous.replace('x', 'y'))).isEmpty();
    }

    @Test
    void matchesFilter_holds_where_exactly_the_records_of_the_period_come() {
        assertThat(february().judge("matchesFilter", "{of: all}", FEBRUARY)).isEmpty();
        assertThat(period("20200229", "20200331").judge("matchesFilter", "{of: all}", MARCH + FEBRUARY))
                .isEmpty();
        assertThat(period("20210101", "20211231").judge("matchesFilter", "{of: all}", ""))
                .isEmpty();
    }

    @Test
    void matchesFilter_names_missing_surplus_and_unknown_records() {
        assertThat(february().judge("matchesFilter", "{of: all}", ""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("2 (20200229235959)"));
        assertThat(february().judge("matchesFilter", "{of: all}", FEBRUARY + JANUARY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en()).contains("not lie inside the period");
                    assertThat(finding.expected()).isEqualTo("20200201–20200229");
                    assertThat(finding.found()).isEqualTo("20200115120000");
                    assertThat(finding.where().path()).isEqualTo("/answer/record[2]");
                });
        assertThat(february().judge("matchesFilter", "{of: all}", FEBRUARY + record("4", "20200210120000")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("not in the answer to “all”"));
    }

    @Test
    void matchesFilter_notices_a_record_that_comes_twice() {
        assertThat(february().judge("matchesFilter", "{of: all}", FEBRUARY + FEBRUARY))
                .hasSize(1);
    }

    @Test
    void a_period_that_is_no_period_is_an_error_of_the_suite() {
        assertThatThrownBy(() -> period("2020-xx", "").judge("matchesFilter", "{of: all}", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-xx");
    }

    private static Answers february() {
        return period("20200201", "20200229");
    }

    private static Answers period(String start, String end) {
        return Answers.some()
                .after("all", JANUARY + FEBRUARY + MARCH)
                .parameters(Map.of("periodStart", start, "periodEnd", end));
    }
}
