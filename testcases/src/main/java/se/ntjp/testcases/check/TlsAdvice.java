package se.ntjp.testcases.check;

import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.TlsFault;

/** What to do about a TLS handshake that failed, and on whose side. */
final class TlsAdvice {

    private TlsAdvice() {}

    static Text of(TlsFault fault) {
        return switch (fault) {
            case UNTRUSTED_ISSUER ->
                Text.of(
                        "Vår sida: lägg utfärdaren av tjänsteproducentens certifikat i tls.trustStore i ntjp.yaml. Hör utfärdaren inte till SITHS, fråga producenten varför.",
                        "Our side: put the issuer of the producer's certificate into tls.trustStore in ntjp.yaml. If the issuer is not SITHS, ask the producer why.");
            case EXPIRED, NOT_YET_VALID ->
                Text.of(
                        "Tjänsteproducentens sida: certifikatet gäller inte nu. Förnya det, och kontrollera klockan på båda sidor.",
                        "The producer's side: the certificate is not valid now. Renew it, and check the clock on both sides.");
            case HOST_NAME ->
                Text.of(
                        "Certifikatet är utställt på ett annat namn: rätta värdnamnet i --target eller be om ett nytt certifikat. NTjP kontrollerar inte namnet; tls.verifyHost: false gör likadant.",
                        "The certificate names another host: correct the host in --target or ask for a new certificate. NTjP does not check the name; tls.verifyHost: false does the same.");
            case CERTIFICATE ->
                Text.of(
                        "Tjänsteproducentens sida: certifikatet duger inte, till exempel på grund av för svag algoritm eller fel nyckelanvändning.",
                        "The producer's side: the certificate is not fit, for example a weak algorithm or the wrong key usage.");
            case CLIENT_CERTIFICATE_REFUSED ->
                Text.of(
                        "Kontrollera att tls.keyStore i ntjp.yaml innehåller rätt funktionscertifikat, och be producenten lita på dess utfärdare.",
                        "Check that tls.keyStore in ntjp.yaml holds the right function certificate, and ask the producer to trust its issuer.");
            case PLAIN_HTTP_ON_TLS_PORT ->
                Text.of(
                        "Porten talar http, inte https: rätta --target. RIV-TA kräver https (BP21-R06).",
                        "The port speaks http, not https: correct --target. RIV-TA demands https (BP21-R06).");
            case TLS_ON_PLAIN_HTTP_PORT ->
                Text.of(
                        "Porten talar https: skriv https:// i --target.",
                        "The port speaks https: write https:// in --target.");
            case PROTOCOL ->
                Text.of(
                        "Ingen gemensam TLS-version eller chiffersvit: producenten ska klara TLS 1.2 eller 1.3.",
                        "No TLS version or cipher suite in common: the producer must support TLS 1.2 or 1.3.");
            case HANDSHAKE_TIMEOUT, HANDSHAKE_CLOSED ->
                Text.of(
                        "Något på vägen släpper igenom anslutningen men inte TLS: ofta en brandvägg eller lastbalanserare som bara tillåter kända adresser.",
                        "Something on the way lets the connection through but not TLS: often a firewall or load balancer that only allows known addresses.");
            case OTHER ->
                Text.of(
                        "Kontrollera certifikat och nyckellager på båda sidor; orden ovan är TLS-bibliotekets egna.",
                        "Check certificates and key stores on both sides; the words above are the TLS library's own.");
        };
    }
}
