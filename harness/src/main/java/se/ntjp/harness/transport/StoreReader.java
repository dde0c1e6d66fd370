package se.ntjp.harness.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads key and trust stores into memory, and says what to do about one that cannot be used. */
final class StoreReader {

    /** Of the stores in memory, which need none. */
    static final char[] NO_PASSWORD = {};

    private final Clock clock;

    StoreReader(Clock clock) {
        this.clock = clock;
    }

    /** Our keys with certificates that have not expired. */
    KeyStore keys(StoreFile file) {
        KeyStore source = load(file);
        KeyStore usable = empty();
        List<String> expired = new ArrayList<>();
        try {
            for (String alias : Collections.list(source.aliases())) {
                if (source.isKeyEntry(alias)) {
                    X509Certificate certificate = (X509Certificate) source.getCertificate(alias);
                    Instant end = certificate.getNotAfter().toInstant();
                    if (clock.instant().isAfter(end)) {
                        expired.add("%s expired at %s".formatted(alias, end));
                    } else {
                        Key key = source.getKey(alias, file.password());
                        usable.setKeyEntry(alias, key, NO_PASSWORD, source.getCertificateChain(alias));
                    }
                }
            }
            if (usable.size() > 0) {
                return usable;
            }
        } catch (UnrecoverableKeyException e) {
            throw new TransportException(
                    "Key store %s: the key has another password than the store. Give both the same, for example with keytool -keypasswd"
                            .formatted(file));
        } catch (GeneralSecurityException e) {
            throw new TransportException("Key store %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
        if (expired.isEmpty()) {
            throw new TransportException(
                    "Key store %s holds no private key, only certificates. Export the certificate together with its key, for example with openssl pkcs12 -export"
                            .formatted(file));
        }
        throw new TransportException("Key store %s: the client certificate has expired (%s). Order a new one"
                .formatted(file, String.join(", ", expired)));
    }

    /** The certificates to trust. */
    KeyStore authorities(StoreFile file) {
        KeyStore source = load(file);
        KeyStore trusted = empty();
        try {
            for (String alias : Collections.list(source.aliases())) {
                Certificate certificate = source.getCertificate(alias);
                if (certificate != null) {
                    trusted.setCertificateEntry(alias, certificate);
                }
            }
            if (trusted.size() > 0) {
                return trusted;
            }
        } catch (GeneralSecurityException e) {
            throw new TransportException("Trust store %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
        throw new TransportException(
                "Trust store %s holds no certificate, so no producer could be trusted. Import the authority's certificate, for example with keytool -importcert"
                        .formatted(file));
    }

    /** A store in memory. */
    static KeyStore empty() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Every Java platform has PKCS12 stores", e);
        }
    }

    private static KeyStore load(StoreFile file) {
        Path path = file.path();
        if (!Files.isRegularFile(path)) {
            throw new TransportException("Store %s does not exist. Check the path in ntjp.yaml".formatted(file));
        }
        try {
            byte[] content = Files.readAllBytes(path);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            if (text.contains("-----BEGIN ")) {
                return new PemFile(file, text).toKeyStore();
            }
            return KeyStore.getInstance(path.toFile(), file.password());
        } catch (IOException e) {
            throw new TransportException(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? "Store %s: the password is wrong. Check the file or variable it is read from"
                                    .formatted(file)
                            : "Store %s cannot be read: %s".formatted(file, e.getMessage()));
        } catch (GeneralSecurityException e) {
            throw new TransportException(
                    "Store %s is neither PKCS12, JKS nor PEM. Convert it, for example with openssl pkcs12 -export"
                            .formatted(file),
                    e);
        }
    }
}
