package se.ntjp.harness.transport;

import java.nio.file.Path;
import java.util.Objects;

/** A key or trust store: PKCS12 or JKS, told apart by content, or PEM. The password stays out of every text. */
public final class StoreFile {

    private final Path path;
    private final char[] password;

    /**
     * @param path the file
     * @param password of the store and of its keys, taken by the caller from the environment or a file; empty where
     *     there is none, as in an unencrypted PEM file
     */
    public StoreFile(Path path, char[] password) {
        this.path = Objects.requireNonNull(path);
        this.password = password.clone();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    char[] password() {
        return password.clone();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
