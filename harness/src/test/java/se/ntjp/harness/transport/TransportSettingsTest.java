package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits that hold where nobody says otherwise, and limits that make no sense. */
class TransportSettingsTest {

    @Test
    void the_defaults_are_the_platforms() {
        TransportSettings settings = TransportSettings.defaults();
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.handshakeTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.responseTime()).isEqualTo(Duration.ofSeconds(27));
        assertThat(settings.maxBytes()).isEqualTo(52_428_800);
        assertThat(settings.tls().verifyHost()).isTrue();
        assertThat(settings.tls().protocols()).containsExactly("TLSv1.3", "TLSv1.2");
    }

    @Test
    void a_limit_of_nothing_is_refused_by_name() {
        assertThatThrownBy(() -> TransportSettings.defaults().withResponseTime(Duration.ZERO))
                .isInstanceOf(TransportException.class)
                .hasMessage("responseTime must be more than zero, but is 0");
        assertThatThrownBy(() -> TransportSettings.defaults().withMaxBytes(-1))
                .hasMessage("maxBytes must be more than zero, but is -1");
        assertThatThrownBy(() -> TransportSettings.defaults().withMaxHeaderBytes(0))
                .hasMessageStartingWith("maxHeaderBytes");
    }

    @Test
    void an_unknown_protocol_is_refused_before_anything_is_sent() {
        TlsSettings tls = TlsSettings.defaults().withProtocols(List.of("TLSv9"));
        assertThatThrownBy(() -> LiveTransport.of(TransportSettings.defaults().withTls(tls)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("TLS protocols [TLSv9] are not all known");
    }
}
