package se.ntjp.stubs.mock;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.stubs.http.LocalServer;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.source.SuiteException;

/** An official mock project as a producer, on this machine. Answers any number of consumers at a time. */
public final class OfficialMock implements AutoCloseable {

    private final List<RunningMock> mocks;
    private final LocalServer server;
    private final Map<String, URI> addresses = new LinkedHashMap<>();

    private OfficialMock(List<RunningMock> mocks, MockPaths paths, int port) {
        this.mocks = mocks;
        this.server =
                LocalServer.startForEveryPath(paths.byPath().keySet().iterator().next(), port, paths);
        paths.byPath()
                .forEach((path, mock) ->
                        addresses.put(mock.definition().name(), server.address().resolve(path)));
    }

    /**
     * Starts every mock service of a project, at one port.
     *
     * @param port 0 for any free one; the project's own port does not count
     * @throws SuiteException where the project has no mock service, a mock's contract is not in the package, or a start
     *     script fails
     * @throws java.io.UncheckedIOException where the port cannot be had
     * @throws se.ntjp.contracts.model.ContractException where the contract's schemas are wrong
     */
    public static OfficialMock start(MockSetup setup, int port) {
        if (setup.project().mocks().isEmpty()) {
            throw new SuiteException("%s: expected a SoapUI project with a mock service, found none. Name another."
                    .formatted(setup.project().file()));
        }
        List<RunningMock> mocks = new MockAssembly(setup).mocks();
        try {
            mocks.forEach(RunningMock::start);
        } catch (SoapFault fault) {
            throw new SuiteException(
                    "%s: %s. Correct the script.".formatted(setup.project().file(), fault.getMessage()));
        }
        return new OfficialMock(mocks, new MockPaths(mocks), port);
    }

    /** Where it answers; the first service's address where the project has several. */
    public URI address() {
        return server.address();
    }

    /** Where each mock service answers, by its name. */
    public Map<String, URI> addresses() {
        return new LinkedHashMap<>(addresses);
    }

    /** Stops listening, then runs the stop scripts. */
    @Override
    public void close() {
        server.close();
        for (RunningMock mock : mocks) {
            try {
                mock.stop();
            } catch (SoapFault told) {
                // The listener has been told, and the other services are to stop all the same.
                continue;
            }
        }
    }
}
