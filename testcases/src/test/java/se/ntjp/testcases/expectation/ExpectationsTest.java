package se.ntjp.testcases.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class ExpectationsTest {

    private static final String RECORD =
            "<a:record><a:id>1</a:id><a:header><a:unit>SE1-A</a:unit></a:header></a:record>";

    @Test
    void the_registry_knows_every_expectation_of_the_suite_format() {
        assertThat(new Expectations().names())
                .containsExactly(
                        "base64",
                        "docBook",
                        "element",
                        "encoding",
                        "everyRecord",
                        "fewerRecordsThan",
                        "matchesFilter",
                        "noneOf",
                        "records",
                        "sameContentAs",
                        "someRecord",
                        "text");
    }

    @Test
    void an_unknown_expectation_is_named_with_file_and_case_and_the_known_ones() {
        assertThatThrownBy(() -> Answers.expectation("allRecords", "some"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "suites/journal.yaml, case 1.3, expectation «allRecords»: there is no such expectation; there are base64, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "records | many | expected some, none or a number, found many",
                "records | {at: x} | expected one value, found {\"at\":\"x\"}",
                "everyRecord | careUnit | expected {at, is, in, absent, that, message, remedy, rule, allowEmpty}, found \"careUnit\"",
                "everyRecord | {att: x} | expected only the arguments at, is, in, absent, that, message, remedy, rule, allowEmpty, found att",
                "everyRecord | {is: x} | expected either at or that, found neither",
                "everyRecord | {at: x, that: y} | expected either at or that, found both",
                "someRecord | {at: x, is: y, absent: true} | expected either is or absent, found both",
                "someRecord | {at: x, is: y, in: z} | expected one of is, in or absent, found several",
                "someRecord | {at: x, absent: maybe} | expected true or false for absent, found maybe",
                "someRecord | {at: x, is: []} | expected at least one value for is, found an empty list",
                "someRecord | {at: x, is: {y: z}} | expected one value for is, found {\"y\":\"z\"}",
                "someRecord | {at: x, message: Fel} | expected {sv, en}, found \"Fel\"",
                "someRecord | {at: x, message: {sv: Fel}} | expected the argument en, found {\"sv\":\"Fel\"}",
                "matchesFilter | {} | expected the argument of, found {}",
                "fewerRecordsThan | {of: x} | expected one value, found {\"of\":\"x\"}",
                "encoding | same | expected consistent, found same",
                "text | '\"\"' | expected a text to look for, found an empty one",
                "base64 | {at: x, maxBytes: big} | expected a whole number for maxBytes, found big",
                "docBook | {at: x} | expected the argument elements, found {\"at\":\"x\"}",
            })
    void wrong_arguments_are_told_with_what_was_expected_and_found(String name, String arguments, String message) {
        assertThatThrownBy(() -> Answers.expectation(name, arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("suites/journal.yaml, case 1.3, expectation «%s»: %s".formatted(name, message));
    }

    @Test
    void a_value_may_be_any_of_several_between_commas() {
        Answers answers = Answers.some().data(Map.of("units", "SE9, SE1-A"));

        assertThat(answers.judge("everyRecord", "{at: careUnit, in: '${units}'}", RECORD))
                .isEmpty();
        assertThat(answers.judge("everyRecord", "{at: careUnit, in: 'SE9,SE1'}", RECORD))
                .hasSize(1);
    }

    @Test
    void names_in_arguments_are_filled_in_from_the_test_data_of_the_case() {
        Answers answers = Answers.some().data(Map.of("careUnitHSAId", "SE1-A"));

        assertThat(answers.judge("everyRecord", "{at: careUnit, is: '${careUnitHSAId}'}", RECORD))
                .isEmpty();
        assertThat(answers.judge("everyRecord", "{at: careUnit, is: ['SE9', '${careUnitHSAid}']}", RECORD))
                .isEmpty();
    }

    @Test
    void a_name_without_a_value_leaves_the_case_untested() {
        assertThat(Answers.some().judge("everyRecord", "{at: careUnit, is: '${careUnitHSAId}'}", RECORD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect()).isEqualTo(Verdict.NOT_TESTED);
                    assertThat(finding.message().en()).contains("${careUnitHSAId}");
                });
    }

    @Test
    void a_name_without_a_value_in_a_list_leaves_the_case_untested_too() {
        assertThat(Answers.some().judge("everyRecord", "{at: careUnit, is: ['SE1-A', '${other}']}", RECORD))
                .extracting(Finding::effect)
                .containsExactly(Verdict.NOT_TESTED);
    }

    @Test
    void findings_leave_the_rule_to_the_caller_and_name_the_exchange() {
        assertThat(Answers.some().judge("records", "none", RECORD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEmpty();
                    assertThat(finding.exchange()).isEqualTo("1.3/now");
                });
    }
}
