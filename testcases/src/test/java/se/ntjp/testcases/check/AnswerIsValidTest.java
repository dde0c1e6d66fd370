package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** XSD-01. */
class AnswerIsValidTest {

    private final ExchangeCheck check = new AnswerIsValid();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswerIsValid.class);

    @Test
    void a_valid_answer_and_a_fault_hold() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().rightFault());
    }

    @Test
    void a_value_that_the_schema_does_not_know_is_told_once() {
        breaks(Exchanges.contacts().replace("<c:resultCode>OK", "<c:resultCode>BRA"));
    }

    @Test
    void an_element_missing_has_its_place() {
        breaks(Exchanges.contacts().replace("<c:documentId>C2</c:documentId>", ""));
    }

    @Test
    void more_than_ten_errors_are_summed_up() {
        String record = Exchanges.contacts().text().replaceAll("(?s).*?(<careContact>.*?</careContact>).*", "$1");
        breaks(Exchanges.contacts()
                .replace(
                        "<result>",
                        record.replace("<c:approvedForPatient>true", "<c:approvedForPatient>ja")
                                        .repeat(13) + "<result>"));
    }

    @Test
    void another_element_than_the_contracts_is_told_by_another_check() {
        holds(Exchanges.contacts().body(Exchanges.contacts().request().bytes()).replace("Body>", "Body>"));
    }

    @Test
    void what_cannot_be_read_is_told_by_another_check() {
        holds(Exchanges.contacts().body("<x"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
