package se.ntjp.testcases.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class RecordExpectationsTest {

    private static final String A =
            "<a:record><a:id>1</a:id><a:header><a:unit> SE1-A </a:unit></a:header><a:ok>1</a:ok></a:record>";
    private static final String B =
            "<a:record><a:id>2</a:id><a:header><a:unit>SE1-B</a:unit></a:header><a:ok>false</a:ok></a:record>";
    private static final String WITHOUT = "<a:record><a:id>3</a:id><a:header><a:unit/></a:header></a:record>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "some | 1 | true",
                "some | 2 | true",
                "some | 0 | false",
                "none | 0 | true",
                "none | 1 | false",
                "2 | 2 | true",
                "2 | 1 | false",
                "2 | 3 | false",
                "0 | 0 | true"
            })
    void records_counts_the_records_of_the_answer(String wanted, int records, boolean holds) {
        assertThat(Answers.some().judge("records", wanted, A.repeat(records)).isEmpty())
                .isEqualTo(holds);
    }

    @Test
    void test_data_with_an_apostrophe_stay_a_text_in_an_XPath_and_change_nothing_else_in_it() {
        String contains = "{that: \"contains(string(.), '${filter}')\"}";
        String record = "<a:record><a:id>1</a:id><a:header><a:unit>O'Briens VC</a:unit></a:header></a:record>";

        assertThat(Answers.some().data(Map.of("filter", "O'Briens VC")).judge("everyRecord", contains, record))
                .isEmpty();
        assertThat(Answers.some()
                        .data(Map.of("filter", "x') or contains('a', 'a"))
                        .judge("everyRecord", contains, record))
                .as("an expression in the data is no part of the expectation")
                .isNotEmpty();
    }

    @Test
    void a_wrong_number_of_records_is_told_with_both_numbers() {
        assertThat(Answers.some().judge("records", "3", A + B)).singleElement().satisfies(finding -> {
            assertThat(finding.effect()).isEqualTo(Verdict.FAILED);
            assertThat(finding.expected()).isEqualTo("3");
            assertThat(finding.found()).isEqualTo("2");
            assertThat(finding.where().path()).isEqualTo("/answer");
            assertThat(finding.remedy().sv()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{at: careUnit}",
                "{at: careUnit, is: [SE1-A, SE1-B]}",
                "{at: a:other, absent: true}",
                "{that: 'a:id < 3'}",
                "{that: \"starts-with(normalize-space(a:header/a:unit), 'SE1')\"}",
            })
    void everyRecord_holds_where_each_record_fulfils_the_condition(String arguments) {
        assertThat(Answers.some().judge("everyRecord", arguments, A + B)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{at: careUnit} | /answer/record[3] | ''",
                "{at: careUnit, is: [SE1-A, SE1-B]} | /answer/record[3]/header/unit | ''",
                "{at: a:header, absent: true} | /answer/record[1]/header | ''",
                "{that: 'a:id < 3'} | /answer/record[3] | ''",
                "{at: 'a:id', is: 1} | /answer/record[2]/id | 2",
            })
    void everyRecord_names_the_first_record_at_fault(String arguments, String path, String found) {
        Finding finding =
                Answers.some().judge("everyRecord", arguments, A + B + WITHOUT).get(0);

        assertThat(finding.where().path()).isEqualTo(path);
        assertThat(finding.found()).isEqualTo(found);
    }

    @Test
    void everyRecord_shows_nothing_where_there_is_no_record() {
        assertThat(Answers.some().judge("everyRecord", "{at: careUnit}", ""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("the case shows nothing"));
        assertThat(Answers.some().judge("everyRecord", "{at: careUnit, allowEmpty: true}", ""))
                .isEmpty();
    }

    @Test
    void a_truth_value_may_be_written_as_a_digit_but_a_text_may_not() {
        assertThat(Answers.some().judge("everyRecord", "{at: a:ok, is: true}", A))
                .isEmpty();
        assertThat(Answers.some().judge("everyRecord", "{at: a:ok, is: false}", B))
                .isEmpty();
        assertThat(Answers.some().judge("everyRecord", "{at: a:ok, is: 'true'}", A))
                .hasSize(1);
    }

    @Test
    void ten_findings_are_shown_and_the_rest_counted() {
        assertThat(Answers.some().judge("everyRecord", "{at: a:none}", A.repeat(13)))
                .hasSize(11)
                .last()
                .satisfies(finding -> {
                    assertThat(finding.message().en()).contains("3 more");
                    assertThat(finding.effect()).isEqualTo(Verdict.FAILED);
                });
    }

    @Test
    void someRecord_needs_one_record_that_fulfils_the_condition() {
        assertThat(Answers.some().judge("someRecord", "{at: careUnit, is: SE1-B}", A + B))
                .isEmpty();
        assertThat(Answers.some().judge("someRecord", "{at: a:ok, absent: true}", A + WITHOUT))
                .isEmpty();
        assertThat(Answers.some().judge("someRecord", "{at: careUnit, is: SE1-C}", A + B))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en()).contains("2 records");
                    assertThat(finding.expected()).isEqualTo("careUnit = SE1-C");
                });
    }

    @Test
    void a_suite_says_in_its_own_words_what_is_wrong_and_which_rule_is_broken() {
        String words = "message: {sv: Fel enhet., en: Wrong unit.}, remedy: {sv: Rätta., en: Mend it.}, rule: RES-02}";

        for (String arguments : List.of(
                "everyRecord {at: careUnit, is: SE1-B, " + words,
                "everyRecord {that: \"a:id = '2'\", " + words,
                "someRecord {that: \"a:id = '2'\", " + words,
                "element {that: \"a:record/a:id = '2'\", " + words)) {
            String[] parts = arguments.split(" ", 2);
            assertThat(Answers.some().judge(parts[0], parts[1], A))
                    .as(arguments)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().sv()).isEqualTo("Fel enhet.");
                        assertThat(finding.remedy().en()).isEqualTo("Mend it.");
                        assertThat(finding.rule()).isEqualTo("RES-02");
                    });
        }
    }

    @Test
    void a_value_that_is_missing_is_not_told_as_a_wrong_one() {
        String arguments = "{at: careUnit, is: SE1-A, rule: RES-02, message: {sv: Annans., en: Someone else's.}}";

        assertThat(Answers.some().judge("everyRecord", arguments, A + WITHOUT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().sv()).isEqualTo("careUnit saknas.");
                    assertThat(finding.rule()).isEmpty();
                });
        assertThat(Answers.some().judge("everyRecord", arguments, ""))
                .extracting(finding -> finding.message().en())
                .containsExactly("The answer has no record, so the case shows nothing.");
    }

    @Test
    void what_is_counted_and_not_shown_belongs_to_the_same_rule() {
        assertThat(Answers.some().judge("everyRecord", "{at: careUnit, is: X, rule: RES-02}", A.repeat(13)))
                .extracting(Finding::rule)
                .hasSize(11)
                .containsOnly("RES-02");
    }

    @Test
    void element_looks_at_the_payload_outside_its_records() {
        String inside = A + "<a:hasMore><a:reference>r</a:reference></a:hasMore>";

        assertThat(Answers.some().judge("element", "{at: 'a:hasMore/a:reference'}", inside))
                .isEmpty();
        assertThat(Answers.some().judge("element", "{at: a:hasMore, absent: true}", inside))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where().path()).isEqualTo("/answer/hasMore"));
        assertThat(Answers.some().judge("element", "{that: 'count(a:record) = 2'}", inside))
                .hasSize(1);
    }

    @Test
    void a_wrong_XPath_is_an_error_of_the_suite_and_not_of_the_answer() {
        assertThatThrownBy(() -> Answers.some().judge("everyRecord", "{that: 'count('}", A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count(");
    }
}
