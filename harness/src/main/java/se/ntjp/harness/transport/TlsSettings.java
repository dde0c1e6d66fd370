package se.ntjp.harness.transport;

import java.util.List;
import java.util.Optional;

/**
 * How we identify ourselves and whom we trust.
 *
 * @param keyStore our certificate and key, shown to a producer that asks
 * @param trustStore the authorities a producer's certificate may come from; the Java platform's own where absent
 * @param verifyHost whether the certificate must name the host. The platform does not look (vp.md §2,
 *     producer.https.hostnameVerification), so a run that imitates it may turn this off
 * @param protocols what we offer, by their Java names
 */
public record TlsSettings(
        Optional<StoreFile> keyStore, Optional<StoreFile> trustStore, boolean verifyHost, List<String> protocols) {

    public TlsSettings {
        protocols = List.copyOf(protocols);
    }

    /** No client certificate, the Java platform's authorities, host names checked, TLS 1.3 and 1.2. */
    public static TlsSettings defaults() {
        return new TlsSettings(Optional.empty(), Optional.empty(), true, List.of("TLSv1.3", "TLSv1.2"));
    }

    /** The same with our certificate and key. */
    public TlsSettings withKeyStore(StoreFile file) {
        return new TlsSettings(Optional.of(file), trustStore, verifyHost, protocols);
    }

    /** The same, trusting these authorities and no others. */
    public TlsSettings withTrustStore(StoreFile file) {
        return new TlsSettings(keyStore, Optional.of(file), verifyHost, protocols);
    }

    /** The same with host names checked or not. */
    public TlsSettings withVerifyHost(boolean verify) {
        return new TlsSettings(keyStore, trustStore, verify, protocols);
    }

    /** The same offering these protocols. */
    public TlsSettings withProtocols(List<String> names) {
        return new TlsSettings(keyStore, trustStore, verifyHost, names);
    }
}
