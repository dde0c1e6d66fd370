package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;

/** ENV-05. */
class StatusFitsContentTest {

    private final ExchangeCheck check = new StatusFitsContent();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(StatusFitsContent.class);

    @Test
    void a_response_with_200_and_a_fault_with_500_hold() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().rightFault());
    }

    @Test
    void a_fault_with_200() {
        breaks(Exchanges.contacts().rightFault().status(200));
    }

    @Test
    void a_fault_with_503() {
        breaks(Exchanges.contacts().rightFault().status(503));
    }

    @Test
    void a_response_with_500() {
        breaks(Exchanges.contacts().status(500));
    }

    @Test
    void a_response_with_202() {
        breaks(Exchanges.contacts().status(202));
    }

    @Test
    void a_web_page_with_404() {
        breaks(Exchanges.contacts().status(404).type("text/html").body("<html/>"));
    }

    @Test
    void a_web_page_with_500() {
        breaks(Exchanges.contacts().status(500).type("text/html").body("<html/>"));
    }

    @Test
    void an_empty_500() {
        breaks(Exchanges.contacts().status(500).noHeaders().body(""));
    }

    @Test
    void a_redirect_tells_where_to() {
        breaks(Exchanges.contacts()
                .status(302)
                .noHeaders()
                .header("Location", "https://127.0.0.1/login")
                .body(""));
    }

    @Test
    void not_let_in_401() {
        breaks(Exchanges.contacts().status(401).noHeaders().body(""));
    }

    @Test
    void not_let_in_403() {
        breaks(Exchanges.contacts().status(403).noHeaders().body(""));
    }

    @Test
    void down_503() {
        breaks(Exchanges.contacts().status(503).type("text/plain").body("Service Unavailable"));
    }

    @Test
    void any_other_status() {
        breaks(Exchanges.contacts().status(418).noHeaders().body(""));
    }

    @Test
    void what_cannot_be_read_may_be_either_with_200_and_500() {
        holds(Exchanges.contacts().body("<x"));
        holds(Exchanges.contacts().status(500).body("<x"));
        holds(Exchanges.contacts().status(500).header("Content-Encoding", "br"));
        holds(Exchanges.contacts().status(500).body("<s:Env").cutBy(new Failure(Failure.Kind.TRUNCATED, "")));
    }

    @Test
    void an_empty_success_is_told_by_another_check() {
        holds(Exchanges.contacts().body(""));
        holds(Exchanges.contacts().status(202).body(""));
    }

    @Test
    void no_answer_has_no_status() {
        holds(Exchanges.contacts().failed(new Failure(Failure.Kind.RESET, "")));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
