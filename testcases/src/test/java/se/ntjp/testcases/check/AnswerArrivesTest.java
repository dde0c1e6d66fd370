package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.TlsFault;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** PLT-01. */
class AnswerArrivesTest {

    private final ExchangeCheck check = new AnswerArrives();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswerArrives.class);

    @Test
    void a_whole_answer_holds() {
        holds(Exchanges.contacts());
    }

    @Test
    void a_timeout_is_told_by_the_time_limit() {
        holds(Exchanges.contacts().failed(new Failure(Failure.Kind.TIMEOUT, "27 s")));
    }

    @Test
    void what_the_network_did_decides_nothing_and_says_whose_side_to_look_at() {
        golden.check(all(Failure.Kind.UNKNOWN_HOST, Failure.Kind.CONNECTION_REFUSED, Failure.Kind.CONNECT_TIMEOUT));
    }

    @Test
    void a_producer_that_hangs_up_or_breaks_off_fails() {
        golden.check(all(
                Failure.Kind.NO_ANSWER,
                Failure.Kind.RESET,
                Failure.Kind.TRUNCATED,
                Failure.Kind.TOO_LARGE,
                Failure.Kind.NOT_HTTP));
    }

    @Test
    void every_fault_of_TLS_has_its_own_advice() {
        List<Finding> findings = new ArrayList<>();
        for (TlsFault fault : TlsFault.values()) {
            findings.addAll(check.judge(Exchanges.contacts()
                    .failed(fault.failure("the library's words"))
                    .read()));
        }
        golden.check(findings);
    }

    @Test
    void TLS_that_failed_without_a_known_prefix_gets_general_advice() {
        breaks(Exchanges.contacts().failed(new Failure(Failure.Kind.TLS, "something new")));
    }

    @Test
    void every_kind_of_failure_but_a_timeout_is_told_in_both_languages() {
        for (Failure.Kind kind : Failure.Kind.values()) {
            assertThat(all(kind)).hasSize(kind == Failure.Kind.TIMEOUT ? 0 : 1).allSatisfy(finding -> {
                assertThat(finding.message().sv())
                        .isNotBlank()
                        .isNotEqualTo(finding.message().en());
                assertThat(finding.remedy().sv())
                        .isNotBlank()
                        .isNotEqualTo(finding.remedy().en());
                assertThat(finding.effect()).isEqualTo(kind.environment() ? Verdict.UNDECIDED : Verdict.FAILED);
            });
        }
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }

    private List<Finding> all(Failure.Kind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> Exchanges.contacts().failed(new Failure(kind, "the library's words")))
                .flatMap(exchanges -> check.judge(exchanges.read()).stream())
                .toList();
    }
}
