package se.ntjp.testcases.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault survives its way through a record, where only the words are kept. */
class TlsFaultTest {

    @ParameterizedTest
    @EnumSource(TlsFault.class)
    void a_fault_is_found_again_by_its_prefix(TlsFault fault) {
        Failure failure = fault.failure("words with: a colon");
        assertThat(failure.detail()).isEqualTo(fault.prefix() + ": words with: a colon");
        assertThat(TlsFault.of(failure)).contains(fault);
        assertThat(TlsFault.words(failure)).isEqualTo("words with: a colon");
    }

    @Test
    void other_failures_are_no_fault_of_tls() {
        assertThat(TlsFault.of(new Failure(Failure.Kind.NO_ANSWER, "expired: x")))
                .isEmpty();
        assertThat(TlsFault.of(new Failure(Failure.Kind.TLS, "words alone"))).isEmpty();
        assertThat(TlsFault.words(new Failure(Failure.Kind.NO_ANSWER, "expired: x")))
                .isEqualTo("expired: x");
    }
}
