package se.ntjp.stubs.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.http.HttpResponder;

/** Hands requests to the mock service that their path is of. One that is alone answers at every path. */
final class MockPaths implements HttpResponder {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Map<String, RunningMock> mocks = new LinkedHashMap<>();

    MockPaths(List<RunningMock> running) {
        running.forEach(each -> mocks.put(path(each), each));
    }

    /** The services by the paths they answer at, in the project's order. */
    Map<String, RunningMock> byPath() {
        return Collections.unmodifiableMap(mocks);
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        Optional<RunningMock> mock =
                mocks.size() == 1 ? mocks.values().stream().findFirst() : Optional.ofNullable(mocks.get(call.path()));
        if (mock.isEmpty()) {
            return plain(NOT_FOUND, "The mock services here are at " + String.join(", ", mocks.keySet()));
        }
        if (call.method().equals("POST")) {
            return mock.get().answer(call);
        }
        return call.method().equals("GET")
                        && call.query().toLowerCase(Locale.ROOT).equals("wsdl")
                ? wsdl(mock.get())
                : plain(METHOD_NOT_ALLOWED, "Send a SOAP request with POST, or GET ?wsdl.");
    }

    /** The package's WSDL, not the copy in the project. */
    private static HttpAnswer wsdl(RunningMock mock) {
        ServiceContract contract = mock.operations().get(0).contract();
        try {
            return new HttpAnswer(OK, "text/xml", contract.files().read(contract.wsdl()));
        } catch (IOException e) {
            throw new UncheckedIOException("The WSDL of %s cannot be read".formatted(contract), e);
        }
    }

    private static HttpAnswer plain(int status, String text) {
        return new HttpAnswer(status, "text/plain; charset=UTF-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The service's own path; one made of its name where another service has that already. */
    private String path(RunningMock mock) {
        String path = mock.definition().path().strip();
        String own = path.startsWith("/") ? path : "/" + path;
        return own.matches("[/A-Za-z0-9._~-]+") && !mocks.containsKey(own)
                ? own
                : "/" + mock.definition().name().replaceAll("[^A-Za-z0-9._~-]", "") + mocks.size();
    }
}
