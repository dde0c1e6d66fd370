package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;

/** SLA-01. */
class AnswersInTimeTest {

    private final ExchangeCheck check = new AnswersInTime();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswersInTime.class);

    @Test
    void an_answer_at_the_limit_holds() {
        holds(Exchanges.contacts().total(Duration.ofSeconds(27)));
    }

    @Test
    void an_answer_after_the_limit() {
        breaks(Exchanges.contacts().total(Duration.ofMillis(27_001)));
    }

    @Test
    void a_call_that_was_cut_off() {
        breaks(Exchanges.contacts().total(Duration.ofMillis(27_050)).failed(new Failure(Failure.Kind.TIMEOUT, "")));
    }

    @Test
    void half_an_answer_in_time_does_not_count() {
        breaks(Exchanges.contacts().total(Duration.ofSeconds(27)).cutBy(new Failure(Failure.Kind.TIMEOUT, "")));
    }

    @Test
    void a_connection_that_never_was_has_no_time() {
        holds(Exchanges.contacts().total(Duration.ofSeconds(60)).failed(new Failure(Failure.Kind.CONNECT_TIMEOUT, "")));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
