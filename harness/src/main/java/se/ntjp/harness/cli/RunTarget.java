package se.ntjp.harness.cli;

import java.net.URI;
import java.net.URISyntaxException;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.source.SuiteException;

/**
 * Where a run's requests go.
 *
 * @param address the producer's URL
 * @param own our own producer at that address; {@code null} where the producer is the user's
 * @param finder of the run's inputs
 */
record RunTarget(URI address, AutoCloseable own, InputsFinder finder) implements AutoCloseable {

    private static final int LAST_PORT = 65535;

    static RunTarget at(URI address, InputsFinder finder) {
        return new RunTarget(address, null, finder);
    }

    static RunTarget of(StubProducer stub, InputsFinder finder) {
        return new RunTarget(stub.address(), stub, finder);
    }

    static RunTarget ofMock(ServedMock mock, InputsFinder finder) {
        return new RunTarget(mock.address(), mock, finder);
    }

    /**
     * The address, if requests can be sent to it.
     *
     * @throws SuiteException where they cannot
     */
    static URI checked(String address) {
        if (address.contains("@")) {
            throw new SuiteException("--target: a user name or password in the address is not sent. Remove it.");
        }
        try {
            URI uri = new URI(address);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (http && uri.getHost() != null && uri.getPort() <= LAST_PORT) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw noAddress(address, " (" + e.getReason() + ")");
        }
        throw noAddress(address, "");
    }

    private static SuiteException noAddress(String found, String reason) {
        return new SuiteException(
                "--target: expected an address as https://host:port/path, found «%s»%s. Correct it here or in ntjp.yaml."
                        .formatted(found, reason));
    }

    /** Whether the producer is our own stub. */
    boolean isStub() {
        return own instanceof StubProducer;
    }

    /** Whether the producer is the release package's own mock. */
    boolean isMock() {
        return own instanceof ServedMock;
    }

    @Override
    public void close() {
        if (own instanceof StubProducer stub) {
            stub.close();
        } else if (own instanceof ServedMock mock) {
            mock.close();
        }
    }
}
