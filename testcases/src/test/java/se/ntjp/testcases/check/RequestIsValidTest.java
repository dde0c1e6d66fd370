package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;

/** XSD-02: what we send. */
class RequestIsValidTest {

    private final ExchangeCheck check = new RequestIsValid();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(RequestIsValid.class);

    @Test
    void a_valid_request_holds() {
        holds(Exchanges.contacts());
    }

    @Test
    void a_request_that_breaks_the_schema_decides_nothing() {
        breaks(Exchanges.contacts()
                .request(Body.of(Exchanges.contacts()
                        .request()
                        .text(UTF_8)
                        .replace("GetCareContacts>", "GetCareContacts><x/>")
                        .replaceFirst("(<[^>]*GetCareContacts [^>]*>)", "$1<fel/>"))));
    }

    @Test
    void a_request_of_another_contract_decides_nothing() {
        breaks(Exchanges.contacts().request(Body.of(Exchanges.soap("<x/>"))));
    }

    @Test
    void a_request_that_is_no_XML_decides_nothing() {
        breaks(Exchanges.contacts().request(Body.of("<x")));
    }

    @Test
    void a_request_that_breaks_the_schema_on_purpose_holds() {
        holds(Exchanges.contacts()
                .call(Call.Kind.SCHEMA_INVALID, AnswerKind.REFUSAL)
                .request(Body.of(Exchanges.soap("<x/>"))));
    }

    @Test
    void a_request_that_should_break_the_schema_and_does_not_is_our_error() {
        breaks(Exchanges.contacts().call(Call.Kind.SCHEMA_INVALID, AnswerKind.REFUSAL));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
