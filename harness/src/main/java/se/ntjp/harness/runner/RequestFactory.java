package se.ntjp.harness.runner;

import java.net.URI;
import java.util.Map;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.transport.PlatformHeaders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.request.RequestBodies;
import se.ntjp.testcases.suite.Call;

/** Makes the HTTP requests of a run as the platform would send them. */
public final class RequestFactory {

    private final ServiceContract contract;
    private final URI target;
    private final RequestBodies bodies;
    private final PlatformHeaders headers;

    public RequestFactory(ServiceContract contract, URI target, RequestBodies bodies, PlatformHeaders headers) {
        this.contract = contract;
        this.target = target;
        this.bodies = bodies;
        this.headers = headers;
    }

    /**
     * The request of one call.
     *
     * @param exchangeId from which the correlation id is derived
     * @param parameters what the request template is filled with
     * @param data the case's test data, which knows the consumer and the logical address
     */
    HttpRequest request(String exchangeId, Call call, Map<String, String> parameters, TestData data) {
        String logicalAddress = data.fill(call.logicalAddress()).orElseThrow();
        Body body = bodies.body(exchangeId, call, parameters, logicalAddress);
        String consumer = data.fill(call.consumer()).orElse("");
        return new HttpRequest(target, headers.of(target, contract.soapAction(), consumer, exchangeId, body), body);
    }
}
