package se.ntjp.harness.runner;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.transport.PlatformHeaders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.request.RequestBodies;
import se.ntjp.testcases.suite.Call;

/** Makes the HTTP requests of a run as the platform would send them. The same seed makes the same bytes. */
public final class RequestFactory {

    private final ServiceContract contract;
    private final URI target;
    private final RequestBodies bodies;
    private final String userAgent;
    private final long seed;

    /**
     * @param target the producer's URL
     * @param userAgent our name in the User-Agent header
     */
    public RequestFactory(ServiceContract contract, URI target, RequestBodies bodies, String userAgent, long seed) {
        this.contract = contract;
        this.target = target;
        this.bodies = bodies;
        this.userAgent = userAgent;
        this.seed = seed;
    }

    /**
     * The request of one call.
     *
     * @param exchangeId from which the correlation id is derived
     * @param parameters what the request is filled with
     * @param data the case's test data, which knows the consumer and the logical address
     */
    HttpRequest request(String exchangeId, Call call, Map<String, String> parameters, TestData data) {
        String logicalAddress = data.fill(call.logicalAddress()).orElse("");
        Body body = bodies.body(exchangeId, call, parameters, logicalAddress);
        String consumer = data.fill(call.consumer()).orElse("");
        return PlatformHeaders.of(userAgent, consumer)
                .request(
                        target,
                        Optional.of(contract.soapAction()),
                        PlatformHeaders.correlationId(seed, exchangeId),
                        body);
    }
}
