package se.ntjp.harness.transport;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Keys and authorities, read once. Every connection shakes hands in full, so that each shows what a first one would. */
final class TlsMaterial {

    private final TlsSettings settings;
    private final X509ExtendedKeyManager keys;
    private final ServerTrust trust;

    private TlsMaterial(TlsSettings settings, X509ExtendedKeyManager keys, ServerTrust trust) {
        this.settings = settings;
        this.keys = keys;
        this.trust = trust;
    }

    /** @throws TransportException for a store that cannot be used, naming the file and what to do */
    static TlsMaterial load(TlsSettings settings, Clock clock) {
        StoreReader reader = new StoreReader(clock);
        KeyStore own = settings.keyStore().map(reader::keys).orElseGet(StoreReader::empty);
        KeyStore authorities = settings.trustStore().map(reader::authorities).orElse(null);
        try {
            KeyManagerFactory keyFactory = KeyManagerFactory.getInstance("PKIX");
            keyFactory.init(own, StoreReader.NO_PASSWORD);
            TrustManagerFactory trustFactory = TrustManagerFactory.getInstance("PKIX");
            trustFactory.init(authorities);
            ServerTrust trust =
                    new ServerTrust(only(X509ExtendedTrustManager.class, trustFactory.getTrustManagers()), clock);
            TlsMaterial material =
                    new TlsMaterial(settings, only(X509ExtendedKeyManager.class, keyFactory.getKeyManagers()), trust);
            material.session("localhost", 443);
            return material;
        } catch (GeneralSecurityException e) {
            throw new TransportException("TLS cannot be set up on this Java platform: " + e.getMessage(), e);
        }
    }

    /** TLS for a new connection. */
    TlsSession session(String host, int port) {
        ClientIdentity identity = new ClientIdentity(keys);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {identity}, new TrustManager[] {trust}, null);
            SSLEngine engine = context.createSSLEngine(host, port);
            engine.setUseClientMode(true);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setProtocols(settings.protocols().toArray(String[]::new));
            parameters.setEndpointIdentificationAlgorithm(settings.verifyHost() ? "HTTPS" : null);
            engine.setSSLParameters(parameters);
            return new TlsSession(engine, identity);
        } catch (IllegalArgumentException e) {
            throw new TransportException(
                    "TLS protocols %s are not all known to this Java platform; use TLSv1.3 and TLSv1.2"
                            .formatted(settings.protocols()),
                    e);
        } catch (GeneralSecurityException e) {
            throw new TransportException("TLS cannot be set up on this Java platform: " + e.getMessage(), e);
        }
    }

    private static <T> T only(Class<T> type, Object[] managers) {
        return Arrays.stream(managers)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
