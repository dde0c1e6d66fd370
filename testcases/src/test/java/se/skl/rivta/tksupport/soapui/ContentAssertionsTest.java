package se.skl.rivta.tksupport.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skl.rivta.tksupport.soapui.Diagnoses.asserting;

import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.services.TestRun;

class ContentAssertionsTest {

    private static final String ID = "/u:diagnosis/v:id";

    private static void holds(ThrowingCallable verb) {
        assertThatCode(verb).doesNotThrowAnyException();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> fails(ThrowingCallable verb) {
        return assertThatThrownBy(verb).isInstanceOf(AssertionError.class);
    }

    private static Closure<?> closure(String groovy) {
        return (Closure<?>) new GroovyShell().evaluate("return " + groovy);
    }

    private static String id(Object id) {
        return "<v:id>%s</v:id>".formatted(id);
    }

    @Test
    void an_answer_with_records_is_not_empty() {
        holds(() -> asserting(id(1)).assertNonEmptyResponse());
        fails(() -> asserting().assertNonEmptyResponse()).hasMessage("Expected at least one record, found none");
    }

    @Test
    void records_are_counted_and_the_number_may_be_text() {
        holds(() -> asserting(id(1), id(2)).assertExactNumberOfRecords(2));
        holds(() -> asserting(id(1), id(2)).assertExactNumberOfRecords("2"));
        holds(() -> asserting().assertExactNumberOfRecords(0));
        fails(() -> asserting(id(1)).assertExactNumberOfRecords(0)).hasMessage("Expected 0 records, found 1");
        assertThatThrownBy(() -> asserting().assertExactNumberOfRecords(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«null»");
    }

    @Test
    void an_element_exists_in_some_record() {
        holds(() -> asserting("", id(1)).assertElementExistsInAnyRecord(ID));
        fails(() -> asserting("", "").assertElementExistsInAnyRecord(ID))
                .hasMessage("Expected an element at %s in at least one of 2 records; found nothing", ID);
        fails(() -> asserting().assertElementExistsInAnyRecord(ID)).hasMessageContaining("0 records");
    }

    @Test
    void an_element_exists_in_all_records() {
        holds(() -> asserting(id(1), id(2)).assertElementExistsInAllRecords(ID));
        fails(() -> asserting(id(1), "").assertElementExistsInAllRecords(ID))
                .hasMessageContaining("which 1 of 2 records lack");
    }

    @Test
    void an_element_is_excluded_where_some_record_lacks_it() {
        holds(() -> asserting(id(1), "").assertElementExcludedInAnyRecord(ID));
        fails(() -> asserting(id(1), id(2)).assertElementExcludedInAnyRecord(ID))
                .hasMessageContaining("«1», «2»");
        fails(() -> asserting().assertElementExcludedInAnyRecord(ID));
    }

    @Test
    void an_element_is_excluded_in_all_records() {
        holds(() -> asserting("", "").assertElementExcludedInAllRecords(ID));
        fails(() -> asserting(id(1), "").assertElementExcludedInAllRecords(ID)).hasMessageContaining("«1»");
    }

    @Test
    void a_value_is_in_some_record() {
        holds(() -> asserting(id(1), id(2)).assertSpecificValueInAnyRecord(ID, "2"));
        fails(() -> asserting(id(1), id(2)).assertSpecificValueInAnyRecord(ID, "3"))
                .hasMessage("Expected «3» at %s in at least one of 2 records; found «1», «2»", ID);
        fails(() -> asserting().assertSpecificValueInAnyRecord(ID, "3"));
    }

    @Test
    void a_value_is_in_all_records() {
        holds(() -> asserting(id(1), id(1)).assertSpecificValueInAllRecords(ID, "1"));
        fails(() -> asserting(id(1), id(2), "").assertSpecificValueInAllRecords(ID, "1"))
                .hasMessage("Expected «1» at %s in each record, which 2 of 3 records lack; found there «2»", ID);
    }

    @Test
    void a_record_with_several_has_each_of_them() {
        holds(() -> asserting(id(1) + id(2)).assertSpecificValueInAllRecords(ID, "2"));
    }

    @Test
    void all_records_of_an_empty_answer_have_any_value() {
        holds(() -> asserting().assertSpecificValueInAllRecords(ID, "1"));
        holds(() -> asserting().assertElementExistsInAllRecords(ID));
        holds(() -> asserting().assertForAllRecords(closure("{ false }"), "never"));
    }

    @Test
    void a_value_that_is_no_text_is_compared_as_text() {
        Object interpolated = new GroovyShell().evaluate("def n = 1; \"${n}\"");

        holds(() -> asserting(id(1)).assertSpecificValueInAllRecords(ID, 1));
        holds(() -> asserting(id(1)).assertSpecificValueInAllRecords(ID, interpolated));
    }

    @Test
    void a_value_that_the_test_data_lack_is_told() {
        fails(() -> asserting(id(1)).assertSpecificValueInAllRecords(ID, null))
                .hasMessageContaining(ID)
                .hasMessageContaining("test data");
    }

    @Test
    void at_most_ten_distinct_values_are_quoted() {
        String[] many = IntStream.range(0, 30).mapToObj(n -> id(n % 13)).toArray(String[]::new);

        fails(() -> asserting(many).assertSpecificValueInAnyRecord(ID, "x")).hasMessageEndingWith("«9» and 3 more");
    }

    @Test
    void a_value_is_excluded_in_all_records() {
        holds(() -> asserting(id(1), "").assertSpecificValueExcludedInAllRecords(ID, "2"));
        fails(() -> asserting(id(1), id(2)).assertSpecificValueExcludedInAllRecords(ID, "2"));
    }

    @Test
    void values_are_among_those_that_are_valid() {
        holds(() -> asserting(id("a"), id("b"), "").assertValidValuesInAllRecords(ID, List.of("a", "b")));
        fails(() -> asserting(id("a"), id("c")).assertValidValuesInAllRecords(ID, List.of("a", "b")))
                .hasMessageContaining("«c»");
    }

    @Test
    void texts_are_no_longer_than_they_may() {
        holds(() -> asserting(id("åäö")).assertStringLengthInAllRecords(ID, 3));
        fails(() -> asserting(id("åäö!")).assertStringLengthInAllRecords(ID, "3"))
                .hasMessageContaining("«åäö!»");
    }

    @Test
    void timestamps_are_in_and_out_of_ranges() {
        String[] times = {id("20130101120000"), id("20140101120000")};

        holds(() -> asserting(times).assertTimestampInRangeInAnyRecord(ID, "20130101", "20130101"));
        fails(() -> asserting(times).assertTimestampInRangeInAnyRecord(ID, "20150101", "20160101"))
                .hasMessageContaining("«20130101120000», «20140101120000»");
        holds(() -> asserting(times).assertTimestampInRangeInAllRecords(ID, "20130101", "20141231"));
        fails(() -> asserting(times).assertTimestampInRangeInAllRecords(ID, "20130102", "20141231"));
        holds(() -> asserting(times).assertTimestampOutOfRangeInAllRecords(ID, "20130102", "20131231"));
        fails(() -> asserting(times).assertTimestampOutOfRangeInAllRecords(ID, "20130101", "20131231"));
    }

    @Test
    void periods_overlap_where_an_end_that_is_absent_is_open() {
        String start = "/u:diagnosis/v:start";
        String end = "/u:diagnosis/v:end";
        ContentAssertions open = asserting("<v:start>20130101</v:start>");
        ContentAssertions ended = asserting("<v:start>20130101</v:start><v:end>20130131</v:end>");

        holds(() -> open.assertPeriodOverlapInAllRecords(start, end, "20200101", "20201231"));
        fails(() -> open.assertPeriodOverlapInAllRecords(start, end, "20110101", "20121231"));
        holds(() -> ended.assertPeriodOverlapInAllRecords(start, end, "20130131", "20201231"));
        fails(() -> ended.assertPeriodOverlapInAllRecords(start, end, "20130201", "20201231"));
    }

    @Test
    void a_closure_is_true_for_some_or_for_all_records_by_the_languages_own_truth() {
        Closure<?> two = closure("{ record -> record.firstElementAt('%s') == '2' }".formatted(ID));
        Closure<?> present = closure("{ record -> record.firstElementAt('%s') }".formatted(ID));

        holds(() -> asserting(id(1), id(2)).assertForAnyRecord(two, "no 2"));
        fails(() -> asserting(id(1), "").assertForAnyRecord(two, "no 2")).hasMessage("no 2 (0 of 2 records)");
        fails(() -> asserting().assertForAnyRecord(two, "no 2"));
        holds(() -> asserting(id(1), id(2)).assertForAllRecords(present, "absent"));
        fails(() -> asserting(id(1), "").assertForAllRecords(present, "absent")).hasMessage("absent (1 of 2 records)");
    }

    @Test
    void a_filtered_answer_holds_exactly_the_records_that_the_condition_selects() {
        List<ContentRecord> all = asserting(id(1), id(2), id(3), id(3)).getContentRecords();
        Closure<?> odd = closure("{ record -> record.firstElementAt('%s') != '2' }".formatted(ID));
        Closure<?> info = closure("{ record -> 'Document ' + record.firstElementAt('%s') }".formatted(ID));

        holds(() -> asserting(id(3), id(1), id(3)).assertFilteredResponse(all, odd, info));
        fails(() -> asserting(id(1), id(2), id(3), id(9)).assertFilteredResponse(all, odd, info))
                .hasMessageContaining("Missing (1): «Document 3»")
                .hasMessageContaining("Unexpected (2): «Document 2», «Document 9»");
        fails(() -> asserting(id(1), id(3), id(3), id(3)).assertFilteredResponse(all, odd, info))
                .hasMessageContaining("Missing (0): nothing")
                .hasMessageContaining("Unexpected (1): «Document 3»");
        fails(() -> asserting(id(1)).assertFilteredResponse(all, odd)).hasMessageContaining("Missing (1): «3»");
    }

    @Test
    void an_unfiltered_answer_that_never_came_is_told() {
        fails(() -> asserting().assertFilteredResponse(null, closure("{ true }"), closure("{ '' }")))
                .hasMessageContaining("unfiltered");
    }

    @Test
    void charsets_are_utf_8_or_utf_16_and_the_same_where_both_are_named() {
        TestRun run = Diagnoses.run();
        for (String[] good : new String[][] {
            {"text/xml; charset=UTF-8", "<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>"},
            {"text/xml;charset=\"utf-16\"", "<?xml version='1.0' encoding='UTF-16'?><a/>"},
            {"text/xml;charset=UTF-8", "<a/>"},
            {null, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"},
            {"text/xml", "<a>&lt;?xml encoding='latin1'?&gt;</a>"},
        }) {
            holds(() -> new ContentAssertions(run.context(), run.answer(good[1], good[0])).assertValidEncoding());
        }
        for (String[] bad : new String[][] {
            {"text/xml;charset=ISO-8859-1", "<a/>"},
            {"text/xml;charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"},
            {null, "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>"},
        }) {
            fails(() -> new ContentAssertions(run.context(), run.answer(bad[1], bad[0])).assertValidEncoding())
                    .hasMessageContaining("Content-Type");
        }
    }

    @Test
    void an_answer_that_did_not_come_or_is_no_xml_is_told() {
        TestRun run = Diagnoses.run();
        fails(() -> new ContentAssertions(run.context(), run.answer(null)).assertNonEmptyResponse())
                .hasMessageContaining("No answer");
        fails(() -> new ContentAssertions(run.context(), run.answer("<a>")).assertNonEmptyResponse())
                .hasMessageContaining("not XML");
        fails(() -> new ContentAssertions(run.context(), run.answer("<!DOCTYPE a><a/>")).assertNonEmptyResponse())
                .hasMessageContaining("not XML");
    }

    @Test
    void a_project_that_does_not_say_what_a_record_is_is_told() {
        TestRun run = TestRun.of(Map.of(), Map.of(), TestData.NONE);

        fails(() -> new ContentAssertions(run.context(), run.answer("<a/>")).assertNonEmptyResponse())
                .hasMessageContaining("RecordElementPath");
    }

    @Test
    void a_project_whose_records_are_no_elements_or_copy_the_answer_without_end_is_told() {
        TestRun texts = TestRun.of(Map.of("RecordElementPath", "//text()"), Map.of(), TestData.NONE);
        fails(() -> new ContentAssertions(texts.context(), texts.answer("<a>1</a>")).assertNonEmptyResponse())
                .hasMessageContaining("//text()")
                .hasMessageContaining("something else than elements");

        TestRun all = TestRun.of(Map.of("RecordElementPath", "//*"), Map.of(), TestData.NONE);
        String nested = "<a>".repeat(400) + "x".repeat(1_000_000) + "</a>".repeat(400);
        fails(() -> new ContentAssertions(all.context(), all.answer(nested)).assertNonEmptyResponse())
                .hasMessageContaining("too large");
    }

    @Test
    void records_are_extracted_once_for_an_answer_and_anew_for_the_next() {
        TestRun run = Diagnoses.run();
        ExchangeItem exchange = run.answer(Diagnoses.answer(id(1)));
        ContentRecord first = new ContentAssertions(run.context(), exchange)
                .getContentRecords()
                .get(0);

        assertThat(new ContentAssertions(run.context(), exchange, "log")
                        .getContentRecords()
                        .get(0))
                .isSameAs(first);
        assertThat(new ContentAssertions(run.context(), run.answer(Diagnoses.answer(id(2)))).getContentRecords())
                .singleElement()
                .isNotEqualTo(first);
        assertThat(run.context()).as("what scripts see").isEmpty();
    }

    @Test
    void the_list_of_records_is_the_callers_own() {
        ContentAssertions assertions = asserting(id(1));
        assertions.getContentRecords().clear();

        assertThat(assertions.getContentRecords()).hasSize(1);
    }
}
