package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** BP21-R07f. */
class AnswerIsTheContractsTest {

    private final ExchangeCheck check = new AnswerIsTheContracts();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswerIsTheContracts.class);

    @Test
    void the_contracts_response_and_a_fault_hold() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().rightFault());
    }

    @Test
    void another_contracts_response() {
        breaks(Exchanges.contacts().body(Exchanges.documentation().body().bytes()));
    }

    @Test
    void another_version_of_the_contract() {
        breaks(Exchanges.contacts().replace("GetCareContactsResponder:3", "GetCareContactsResponder:2"));
    }

    @Test
    void the_request_sent_back() {
        breaks(Exchanges.contacts().body(Exchanges.contacts().request().bytes()));
    }

    @Test
    void what_is_not_SOAP_11_is_told_by_other_checks() {
        holds(Exchanges.contacts().body("<x/>"));
        holds(Exchanges.contacts().body(""));
        holds(Exchanges.contacts().body(Exchanges.soap("")));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
