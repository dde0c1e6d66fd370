package se.ntjp.harness.runner;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.transport.PlatformHeaders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;
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
    public HttpRequest request(String exchangeId, Call call, Map<String, String> parameters, TestData data) {
        TestData known = data.with(taken(call, parameters));
        String logicalAddress = known.fill(call.logicalAddress()).orElse("");
        Body body = bodies.body(exchangeId, call, parameters, logicalAddress);
        String consumer = data.fill(call.consumer()).orElse("");
        return PlatformHeaders.of(userAgent, consumer)
                .withPassedOn(headers(call, known))
                .request(
                        target,
                        Optional.of(contract.soapAction()),
                        PlatformHeaders.correlationId(seed, exchangeId),
                        body);
    }

    private static Map<String, String> taken(Call call, Map<String, String> parameters) {
        return call.take().stream()
                .collect(Collectors.toMap(
                        Call.Take::parameter, take -> parameters.get(take.parameter()), (first, again) -> again));
    }

    private static List<Header> headers(Call call, TestData known) {
        return call.headers().entrySet().stream()
                .flatMap(each -> known.fill(each.getValue()).map(value -> new Header(each.getKey(), value)).stream())
                .toList();
    }
}
