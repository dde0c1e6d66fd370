package se.ntjp.harness.transport;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Authorities and certificates made for a test, as files and as server sockets. */
public final class Certificates {

    /** Of every store made here. */
    public static final String PASSWORD = "changeit";

    private Certificates() {}

    /** An authority of its own. */
    public static X509Bundle authority(String name) {
        return build(() -> builder(name).setIsCertificateAuthority(true).buildSelfSigned());
    }

    /** A producer's certificate that names these hosts. */
    public static X509Bundle server(X509Bundle authority, String... hosts) {
        CertificateBuilder builder = builder("producer");
        for (String host : hosts) {
            builder.addSanDnsName(host);
        }
        return build(() -> builder.buildIssuedBy(authority));
    }

    /** A producer's certificate for localhost, valid in the given time only. */
    public static X509Bundle server(X509Bundle authority, Instant notBefore, Instant notAfter) {
        return build(() -> builder("producer")
                .addSanDnsName("localhost")
                .notBefore(notBefore)
                .notAfter(notAfter)
                .buildIssuedBy(authority));
    }

    /** A consumer's certificate. */
    public static X509Bundle client(X509Bundle authority, Instant notAfter) {
        return build(() -> builder("consumer")
                .notBefore(notAfter.minus(Duration.ofDays(400)))
                .notAfter(notAfter)
                .buildIssuedBy(authority));
    }

    /** TLS server sockets showing a certificate and trusting an authority for clients' certificates. */
    public static ServerSocketFactory sockets(X509Bundle server, X509Bundle clientAuthority) {
        return build(() -> {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] keys = server.toKeyManagerFactory().getKeyManagers();
            context.init(keys, new TrustManager[] {clientAuthority.toTrustManager()}, null);
            return context.getServerSocketFactory();
        });
    }

    /** A store file with a key and its certificates. */
    public static StoreFile keyStore(Path file, String type, X509Bundle bundle) {
        return store(
                file,
                type,
                store -> store.setKeyEntry(
                        "own",
                        bundle.getKeyPair().getPrivate(),
                        PASSWORD.toCharArray(),
                        bundle.getCertificatePathWithRoot()));
    }

    /** A store file with an authority's certificate. */
    public static StoreFile trustStore(Path file, X509Bundle authority) {
        return store(file, "PKCS12", store -> store.setCertificateEntry("authority", authority.getCertificate()));
    }

    /** A store file without anything. */
    public static StoreFile emptyStore(Path file) {
        return store(file, "PKCS12", store -> {});
    }

    private interface Filling {
        void of(KeyStore store) throws GeneralSecurityException;
    }

    private interface Building<T> {
        T run() throws Exception;
    }

    private static StoreFile store(Path file, String type, Filling filling) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            filling.of(store);
            store.store(out, PASSWORD.toCharArray());
            return new StoreFile(file, PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The store cannot be made", e);
        }
    }

    private static CertificateBuilder builder(String name) {
        return new CertificateBuilder().ecp256().subject("CN=" + name + ",O=Test,C=SE");
    }

    private static <T> T build(Building<T> building) {
        try {
            return building.run();
        } catch (Exception e) {
            throw new IllegalStateException("The certificate cannot be made", e);
        }
    }
}
