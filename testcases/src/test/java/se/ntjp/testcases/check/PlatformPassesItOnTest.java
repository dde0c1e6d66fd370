package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;

/** PLT-02, PLT-03, PLT-05, PLT-06: what a consumer behind NTjP gets. */
class PlatformPassesItOnTest {

    private final ExchangeCheck check = new PlatformPassesItOn();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(PlatformPassesItOn.class);

    @Test
    void an_answer_and_a_fault_as_they_should_be_reach_the_consumer() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().rightFault());
    }

    @Test
    void a_fault_of_SOAP_12_is_lost() {
        breaks(Exchanges.contacts()
                .rightFault()
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"));
    }

    @Test
    void a_compressed_fault_is_lost() {
        breaks(Exchanges.contacts().rightFault().gzipped());
    }

    @Test
    void a_fault_in_UTF_16_is_lost() {
        breaks(Exchanges.contacts()
                .type("text/xml; charset=utf-16")
                .rightFault()
                .in(UTF_16));
    }

    @Test
    void a_compressed_answer_is_passed_on_so() {
        breaks(Exchanges.contacts().gzipped());
    }

    @Test
    void a_coding_that_changes_nothing_is_no_compression() {
        holds(Exchanges.contacts().header("Content-Encoding", "identity"));
    }

    @Test
    void an_answer_larger_than_the_platforms_default() {
        breaks(Exchanges.contacts().replace("Hosta", "Hosta" + " ".repeat(15_728_640)));
    }

    @Test
    void an_answer_of_just_the_platforms_default_holds() {
        holds(Exchanges.contacts()
                .body(Exchanges.contacts().text()
                        + " ".repeat(15_728_640 - Exchanges.contacts().body().size())));
    }

    @Test
    void cookies_and_server_names_reach_the_consumer() {
        breaks(Exchanges.contacts().header("Set-Cookie", "a=b").header("server", "Apache"));
    }

    @Test
    void of_an_error_page_and_an_empty_answer_other_checks_tell_the_end() {
        holds(Exchanges.contacts().status(404).type("text/html").body("<html/>"));
        holds(Exchanges.contacts().status(500).type("text/html").body("<html/>"));
        holds(Exchanges.contacts().status(202).body(""));
        holds(Exchanges.contacts().failed(new Failure(Failure.Kind.RESET, "")));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
