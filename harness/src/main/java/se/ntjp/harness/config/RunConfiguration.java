package se.ntjp.harness.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.text.Language;
import se.ntjp.testcases.reading.Limits;

/**
 * What {@code ntjp.yaml} says. Everything may be absent; paths are resolved against the file's folder.
 *
 * @param contract the contract's name
 * @param packages release packages; with them, the bundled contracts are left out
 * @param target the producer's URL as it was written
 * @param suite a suite of the user's own
 * @param data the test data file
 * @param values single values over those of the file
 * @param responseTime limit for a whole answer
 * @param maxAnswerBytes the largest answer that is read
 * @param keyStore our certificate and key
 * @param trustStore whom we trust
 * @param verifyHost whether a certificate must name the host
 * @param seed of everything random
 * @param language of the report
 */
public record RunConfiguration(
        Optional<String> contract,
        List<Path> packages,
        Optional<String> target,
        Optional<Path> suite,
        Optional<Path> data,
        Map<String, String> values,
        Optional<Duration> responseTime,
        Optional<Integer> maxAnswerBytes,
        Optional<Store> keyStore,
        Optional<Store> trustStore,
        boolean verifyHost,
        Optional<Long> seed,
        Optional<Language> language) {

    /** Says nothing: the bundled contract against the built-in stub producer. */
    public static final RunConfiguration EMPTY = new RunConfiguration(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty());

    public RunConfiguration {
        packages = List.copyOf(packages);
        values = Map.copyOf(values);
    }

    /** What the contract's use allows: the national values, but for what is configured. */
    public Limits limits() {
        return new Limits(
                responseTime.orElse(Limits.NATIONAL.responseTime()),
                Limits.NATIONAL.platformTime(),
                maxAnswerBytes.orElse(Limits.NATIONAL.maxBytes()));
    }

    /**
     * A key or trust store. The password itself is never in the configuration.
     *
     * @param file PKCS12, JKS or PEM
     * @param passwordVariable the environment variable that holds the password
     * @param passwordFile the file whose first line is the password
     */
    public record Store(Path file, Optional<String> passwordVariable, Optional<Path> passwordFile) {}
}
