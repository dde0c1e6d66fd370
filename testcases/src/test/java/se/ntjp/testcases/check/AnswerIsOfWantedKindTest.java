package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.Call.AnswerKind;

/** ERR-01, ERR-02: what the case calls for. */
class AnswerIsOfWantedKindTest {

    private static final String ERROR =
            "<c:resultCode>ERROR</c:resultCode><c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>";

    private final ExchangeCheck check = new AnswerIsOfWantedKind();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswerIsOfWantedKind.class);

    @Test
    void each_kind_that_is_wanted_holds() {
        holds(Exchanges.contacts().wanted(AnswerKind.RESPONSE));
        holds(Exchanges.contacts().wanted(AnswerKind.RESPONSE_OR_ERROR));
        holds(Exchanges.contacts().wanted(AnswerKind.ANY));
        holds(Exchanges.contacts().wanted(AnswerKind.ERROR).result(ERROR));
        holds(Exchanges.contacts().wanted(AnswerKind.RESPONSE_OR_ERROR).result(ERROR));
        holds(Exchanges.contacts().wanted(AnswerKind.REFUSAL).result(ERROR));
        holds(Exchanges.contacts().wanted(AnswerKind.ANY).result(ERROR));
        holds(Exchanges.contacts().wanted(AnswerKind.FAULT).rightFault());
        holds(Exchanges.contacts().wanted(AnswerKind.REFUSAL).rightFault());
        holds(Exchanges.contacts().wanted(AnswerKind.ANY).rightFault());
    }

    @Test
    void INFO_is_a_response() {
        holds(Exchanges.contacts().replace("<c:resultCode>OK", "<c:resultCode>INFO"));
    }

    @Test
    void a_fault_where_a_response_is_wanted() {
        breaks(Exchanges.contacts().rightFault());
    }

    @Test
    void an_ERROR_where_a_response_is_wanted() {
        breaks(Exchanges.contacts().result(ERROR));
    }

    @Test
    void a_fault_where_response_or_ERROR_is_wanted() {
        breaks(Exchanges.contacts().wanted(AnswerKind.RESPONSE_OR_ERROR).rightFault());
    }

    @Test
    void a_response_where_ERROR_is_wanted() {
        breaks(Exchanges.contacts().wanted(AnswerKind.ERROR));
    }

    @Test
    void a_fault_where_ERROR_is_wanted() {
        breaks(Exchanges.contacts().wanted(AnswerKind.ERROR).rightFault());
    }

    @Test
    void a_response_where_a_fault_is_wanted() {
        breaks(Exchanges.contacts().wanted(AnswerKind.FAULT));
    }

    @Test
    void a_response_where_a_refusal_is_wanted() {
        breaks(Exchanges.contacts().wanted(AnswerKind.REFUSAL));
    }

    @Test
    void a_fault_without_code_and_text_is_quoted_all_the_same() {
        breaks(Exchanges.contacts().fault(""));
    }

    @Test
    void what_is_neither_response_nor_fault_is_told_by_other_checks() {
        holds(Exchanges.contacts().body(Exchanges.documentation().body().bytes()));
        holds(Exchanges.contacts().body(""));
        holds(Exchanges.contacts().body("<html/>"));
    }

    @Test
    void a_request_that_is_wrong_by_our_fault_may_be_refused() {
        holds(Exchanges.contacts().request(Body.of(Exchanges.soap("<x/>"))).rightFault());
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
