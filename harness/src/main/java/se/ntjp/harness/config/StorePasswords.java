package se.ntjp.harness.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import se.ntjp.harness.config.RunConfiguration.Store;
import se.ntjp.harness.transport.StoreFile;
import se.ntjp.testcases.source.SuiteException;

/** Fetches the passwords of key and trust stores from the environment or a file; never from a command line. */
public final class StorePasswords {

    private final Map<String, String> environment;

    public StorePasswords(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The store with its password.
     *
     * @throws SuiteException where the variable or file that should hold the password is not there
     */
    public StoreFile open(Store store) {
        if (store.passwordVariable().isPresent()) {
            String name = store.passwordVariable().get();
            String password = environment.get(name);
            if (password == null) {
                throw new SuiteException(
                        "tls: expected the password of %s in the environment variable %s, found none. Set it and run again."
                                .formatted(store.file(), name));
            }
            return new StoreFile(store.file(), password.toCharArray());
        }
        if (store.passwordFile().isPresent()) {
            try {
                List<String> lines = Files.readAllLines(store.passwordFile().get());
                return new StoreFile(
                        store.file(),
                        lines.isEmpty() ? new char[0] : lines.get(0).toCharArray());
            } catch (IOException e) {
                throw new SuiteException(
                        "tls: expected the password of %s in %s, which %s. Check the name and run again."
                                .formatted(
                                        store.file(),
                                        store.passwordFile().get(),
                                        Files.exists(store.passwordFile().get())
                                                ? "cannot be read"
                                                : "does not exist"));
            }
        }
        return new StoreFile(store.file(), new char[0]);
    }
}
