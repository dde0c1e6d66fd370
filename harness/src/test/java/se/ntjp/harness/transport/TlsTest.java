package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.pkitesting.X509Bundle;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.harness.transport.RawServer.Conversation;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Failure.Kind;
import se.ntjp.testcases.exchange.TlsFacts;
import se.ntjp.testcases.exchange.TlsFault;

/** Certificates on both sides, and whose fault it is when they do not agree. */
class TlsTest {

    private static final Instant NOW = Instant.now();
    private static final Instant NEXT_YEAR = NOW.plus(Duration.ofDays(365));
    private static final Conversation ANSWERS = peer -> {
        peer.readRequest();
        peer.answer("<b/>");
        peer.readRequest();
        peer.answer("<b/>");
    };

    private final X509Bundle authority = Certificates.authority("Test CA");
    private final X509Bundle stranger = Certificates.authority("Strange CA");

    @TempDir
    private Path folder;

    private TlsSettings trusting(X509Bundle trusted) {
        return TlsSettings.defaults().withTrustStore(Certificates.trustStore(folder.resolve("trust.p12"), trusted));
    }

    private TlsSettings identified(X509Bundle issuer) {
        X509Bundle own = Certificates.client(issuer, NEXT_YEAR);
        return trusting(authority).withKeyStore(Certificates.keyStore(folder.resolve("own.p12"), "PKCS12", own));
    }

    private RawServer server(X509Bundle certificate) {
        return RawServer.start(Certificates.sockets(certificate, authority), socket -> {}, ANSWERS);
    }

    private RawServer mutual() {
        X509Bundle certificate = Certificates.server(authority, "localhost");
        return RawServer.start(
                Certificates.sockets(certificate, authority), socket -> socket.setNeedClientAuth(true), ANSWERS);
    }

    private static Exchange send(TlsSettings tls, URI target) {
        TransportSettings settings = TransportSettings.defaults().withTls(tls);
        try (LiveTransport transport = LiveTransport.of(settings)) {
            return transport.send("1", LiveTransportTest.request(target));
        }
    }

    private static void fails(Exchange exchange, TlsFault fault, String... words) {
        Failure failure = exchange.failure();
        assertThat(failure.kind()).as(failure.detail()).isEqualTo(Kind.TLS);
        assertThat(TlsFault.of(failure)).as(failure.detail()).contains(fault);
        assertThat(failure.detail()).contains(words);
        assertThat(exchange.answer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void both_sides_show_their_certificates_and_the_session_is_recorded(String protocol) {
        TlsSettings tls = identified(authority).withProtocols(List.of(protocol));
        try (RawServer server = mutual();
                LiveTransport transport =
                        LiveTransport.of(TransportSettings.defaults().withTls(tls))) {
            Exchange first = transport.send("1", LiveTransportTest.request(server.uri("/")));
            Exchange second = transport.send("2", LiveTransportTest.request(server.uri("/")));
            assertThat(first.problem()).isEmpty();
            assertThat(first.timings().tls()).isPositive();
            TlsFacts facts = first.tlsSession().orElseThrow();
            assertThat(facts.protocol()).isEqualTo(protocol);
            assertThat(facts.cipherSuite()).startsWith("TLS_");
            assertThat(facts.subject()).isEqualTo("CN=producer,O=Test,C=SE");
            assertThat(facts.issuer()).isEqualTo("CN=Test CA,O=Test,C=SE");
            assertThat(facts.notAfter()).isAfter(NOW);
            assertThat(facts.clientCertificateSent()).isTrue();
            assertThat(server.connections()).isEqualTo(1);
            assertThat(second.tlsSession()).contains(facts);
            assertThat(second.timings().tls()).isZero();
        }
    }

    @Test
    void our_certificate_stays_at_home_where_nobody_asks_for_it() {
        try (RawServer server = server(Certificates.server(authority, "localhost"))) {
            Exchange exchange = send(identified(authority), server.uri("/"));
            assertThat(exchange.tlsSession().orElseThrow().clientCertificateSent())
                    .isFalse();
        }
    }

    @Test
    void a_certificate_of_an_authority_we_do_not_know_is_untrusted() {
        try (RawServer server = server(Certificates.server(stranger, "localhost"))) {
            fails(
                    send(trusting(authority), server.uri("/")),
                    TlsFault.UNTRUSTED_ISSUER,
                    "issuer CN=Strange CA,O=Test,C=SE is not in our trust store");
        }
    }

    @Test
    void a_certificate_that_names_another_host_is_told_with_both_names() {
        try (RawServer server = server(Certificates.server(authority, "a.example", "b.example"))) {
            fails(
                    send(trusting(authority), server.uri("/")),
                    TlsFault.HOST_NAME,
                    "host name localhost does not match",
                    "a.example, b.example");
        }
    }

    @Test
    void the_host_name_does_not_matter_where_we_imitate_the_platform() {
        try (RawServer server = server(Certificates.server(authority, "a.example"))) {
            assertThat(send(trusting(authority).withVerifyHost(false), server.uri("/"))
                            .problem())
                    .isEmpty();
        }
    }

    @Test
    void an_expired_certificate_is_told_with_its_date() {
        Instant end = Instant.parse("2024-06-01T00:00:00Z");
        try (RawServer server = server(Certificates.server(authority, end.minus(Duration.ofDays(9)), end))) {
            fails(
                    send(trusting(authority), server.uri("/")),
                    TlsFault.EXPIRED,
                    "CN=producer,O=Test,C=SE",
                    "2024-06-01T00:00:00Z");
        }
    }

    @Test
    void a_certificate_from_tomorrow_is_not_yet_valid() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        try (RawServer server = server(Certificates.server(authority, tomorrow, NEXT_YEAR))) {
            fails(send(trusting(authority), server.uri("/")), TlsFault.NOT_YET_VALID, "is not valid before");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_producer_that_wants_a_certificate_and_gets_none_refuses(String protocol) {
        try (RawServer server = mutual()) {
            TlsSettings tls = trusting(authority).withProtocols(List.of(protocol));
            fails(send(tls, server.uri("/")), TlsFault.CLIENT_CERTIFICATE_REFUSED, "and got none (alert ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_certificate_of_another_issuer_than_the_producer_names_is_not_sent(String protocol) {
        try (RawServer server = mutual()) {
            TlsSettings tls = identified(stranger).withProtocols(List.of(protocol));
            fails(send(tls, server.uri("/")), TlsFault.CLIENT_CERTIFICATE_REFUSED, "of an issuer it accepts");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_producer_that_refuses_our_certificate_is_told_with_its_alert(String protocol) {
        X509Bundle impostor = Certificates.authority("Test CA");
        try (RawServer server = mutual()) {
            TlsSettings tls = identified(impostor).withProtocols(List.of(protocol));
            fails(
                    send(tls, server.uri("/")),
                    TlsFault.CLIENT_CERTIFICATE_REFUSED,
                    "the producer refused our certificate (alert ");
        }
    }

    @Test
    void no_protocol_in_common_is_told() {
        X509Bundle certificate = Certificates.server(authority, "localhost");
        try (RawServer server = RawServer.start(
                Certificates.sockets(certificate, authority),
                socket -> socket.setEnabledProtocols(new String[] {"TLSv1.2"}),
                ANSWERS)) {
            TlsSettings tls = trusting(authority).withProtocols(List.of("TLSv1.3"));
            fails(send(tls, server.uri("/")), TlsFault.PROTOCOL, "(alert ");
        }
    }

    @Test
    void plain_http_where_the_address_says_https_is_told() {
        Conversation plain = peer -> {
            peer.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            peer.awaitClientClose();
        };
        try (RawServer server = RawServer.start(plain)) {
            URI https = URI.create("https://localhost:" + server.port());
            fails(send(TlsSettings.defaults(), https), TlsFault.PLAIN_HTTP_ON_TLS_PORT, "the answer is not TLS");
        }
    }

    @Test
    void tls_where_the_address_says_http_is_told() {
        try (RawServer server = server(Certificates.server(authority, "localhost"))) {
            URI http = URI.create("http://localhost:" + server.port());
            fails(send(TlsSettings.defaults(), http), TlsFault.TLS_ON_PLAIN_HTTP_PORT, "speaks TLS here");
        }
    }

    @Test
    void silence_and_hanging_up_in_the_handshake_are_told_apart() {
        TransportSettings hasty = TransportSettings.defaults().withHandshakeTimeout(Duration.ofMillis(100));
        try (RawServer silent = RawServer.start(RawPeer::awaitClientClose);
                LiveTransport transport = LiveTransport.of(hasty)) {
            URI https = URI.create("https://localhost:" + silent.port());
            fails(
                    transport.send("1", LiveTransportTest.request(https)),
                    TlsFault.HANDSHAKE_TIMEOUT,
                    "the producer kept silent");
        }
        Conversation resets = peer -> {
            peer.awaitFirstByte();
            peer.reset();
        };
        for (Conversation hangsUp : List.of(RawPeer::hangUp, resets)) {
            try (RawServer server = RawServer.start(hangsUp)) {
                URI https = URI.create("https://localhost:" + server.port());
                fails(send(TlsSettings.defaults(), https), TlsFault.HANDSHAKE_CLOSED, "the handshake");
            }
        }
    }
}
