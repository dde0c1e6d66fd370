package se.ntjp.harness.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Collections;

/** Our certificate and key for a program that reads them from a PKCS12 file. */
public final class ClientKeys {

    private ClientKeys() {}

    /**
     * Copies the keys of a store whose certificates have not expired, whatever format it has.
     *
     * @param file where to; must not be there
     * @param password of the copy
     * @throws TransportException for a store that cannot be used, naming the file and what to do
     */
    public static void copy(StoreFile from, Path file, char[] password) throws IOException {
        KeyStore keys = new StoreReader(Clock.systemUTC()).keys(from);
        try {
            KeyStore copy = StoreReader.empty();
            for (String alias : Collections.list(keys.aliases())) {
                Key key = keys.getKey(alias, StoreReader.NO_PASSWORD);
                Certificate[] chain = keys.getCertificateChain(alias);
                copy.setKeyEntry(alias, key, password, chain);
            }
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                copy.store(out, password);
            }
        } catch (GeneralSecurityException e) {
            throw new TransportException("Key store %s cannot be used: %s".formatted(from, e.getMessage()), e);
        }
    }
}
