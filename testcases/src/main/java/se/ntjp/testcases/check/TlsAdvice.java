package se.ntjp.testcases.check;

import se.ntjp.contracts.text.Text;

/** What to do about a TLS handshake that failed, by the word that the transport's failure detail begins with. */
final class TlsAdvice {

    private TlsAdvice() {}

    static Text of(String detail) {
        String fault = detail.contains(":") ? detail.substring(0, detail.indexOf(':')) : detail;
        return switch (fault) {
            case "untrusted-issuer" ->
                Text.of(
                        "Er sida: lägg utfärdaren av tjänsteproducentens certifikat i truststore (tls.trustStore i ntjp.yaml).",
                        "Our side: put the issuer of the producer's certificate into the trust store (tls.trustStore in ntjp.yaml).");
            case "client-certificate-refused" ->
                Text.of(
                        "Tjänsteproducenten godtar inte klientcertifikatet: kontrollera att tls.keyStore håller rätt funktionscertifikat och att producenten litar på dess utfärdare.",
                        "The producer does not accept the client certificate: check that tls.keyStore holds the right function certificate and that the producer trusts its issuer.");
            case "host-name" ->
                Text.of(
                        "Certifikatet är utställt på ett annat namn: rätta värdnamnet i --target eller be om nytt certifikat. NTjP kontrollerar inte namnet (tls.verifyHost: false gör likadant).",
                        "The certificate names another host: correct the host in --target or ask for a new certificate. NTjP does not check the name (tls.verifyHost: false does the same).");
            case "expired" ->
                Text.of(
                        "Ett certifikat har gått ut eller gäller inte än: förnya det.",
                        "A certificate has expired or is not yet valid: renew it.");
            case "plain-http-on-tls-port" ->
                Text.of(
                        "Porten talar http, inte https: rätta --target. RIV-TA kräver https (BP21-R06).",
                        "The port speaks http, not https: correct --target. RIV-TA demands https (BP21-R06).");
            case "protocol" ->
                Text.of(
                        "Ingen gemensam TLS-version: producenten ska klara TLS 1.2 eller 1.3.",
                        "No TLS version in common: the producer shall support TLS 1.2 or 1.3.");
            default ->
                Text.of(
                        "Kontrollera certifikat och nyckellager på båda sidor; orden ovan är TLS-bibliotekets egna.",
                        "Check certificates and key stores on both sides; the words above are the TLS library's own.");
        };
    }
}
