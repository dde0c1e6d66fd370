package se.ntjp.stubs.mock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.scope.MockOperationItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResponseItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/** One request on its way through the project's scripts to its answer. Confined to one thread. */
final class MockExchange {

    /** The header by which consumers choose an answer; scripts of the official mocks ask for it themselves. */
    private static final String WANTED = "x-mock-response";

    private final MockRun run;
    private final MockService mock;
    private final MockRequestItem request;
    private final MockListener listener;
    private final long began = System.nanoTime();
    private final Instant received = Instant.now();

    MockExchange(MockRun run, HttpCall call, String text, MockListener listener) {
        this.run = run;
        this.mock = run.service().definition();
        this.listener = listener;
        Map<String, List<String>> headers = new TreeMap<>();
        call.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        String query = call.query().isEmpty() ? null : call.query();
        this.request = new MockRequestItem(run.context(), call.method(), call.path(), query, headers, text);
        run.offer("mockRequest", request);
    }

    /**
     * The answer.
     *
     * @param operation empty where the request fits none; then only a script that looks at every request can answer it
     * @throws SoapFault where there is none
     */
    HttpAnswer answer(Optional<MockedOperation> operation, Supplier<SoapFault> unknown) {
        operation.ifPresent(found -> run.offer("mockOperation", item(found)));
        Object early = run.run("on request", mock.onRequestScript());
        if (early instanceof MockResultItem made && made.responseContent() != null) {
            return new HttpAnswer(
                    200, "text/xml;charset=UTF-8", made.responseContent().getBytes(StandardCharsets.UTF_8));
        }
        MockResponseItem response = response(operation.orElseThrow(unknown), early);
        run.offer("mockResponse", response);
        run.run(response.getName(), response.definition().script());
        HttpAnswer answer = new Answering(run.context()).of(response);
        ScriptWorld world = run.context().services().world();
        world.pauses().accept(Duration.ofMillis(Math.max(0, response.getResponseDelay())));
        after(response, answer);
        listener.answered(mock.name(), response.getName(), answer.status());
        return answer;
    }

    private MockResponseItem response(MockedOperation operation, Object early) {
        MockOperationItem item = item(operation);
        Optional<String> chosen = Optional.ofNullable(early).map(Object::toString);
        Optional<String> name = chosen.filter(each -> item.getMockResponseByName(each) != null)
                .or(() -> wanted(item))
                .or(() -> operation.choice().choose(run, request));
        Optional<MockResponseItem> response = name.map(item::getMockResponseByName);
        return response.orElseGet(() -> otherwise(item, name));
    }

    private MockResponseItem otherwise(MockOperationItem item, Optional<String> chosen) {
        MockResponseItem response = item.getMockResponseByName(item.getDefaultResponse());
        if (response == null) {
            throw none(item, chosen);
        }
        chosen.ifPresent(name -> listener.replaced(mock.name(), name, response.getName()));
        return response;
    }

    /** The answer that the consumer asks for, where no script is there to decide. */
    private Optional<String> wanted(MockOperationItem item) {
        if (item.definition().dispatch() == MockService.Dispatch.SCRIPT) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getHttpRequest().getHeader(WANTED))
                .filter(name -> item.getMockResponseByName(name) != null);
    }

    private SoapFault none(MockOperationItem item, Optional<String> chosen) {
        return SoapFault.server("%s has %s for %s, and no default answer «%s»; it has %s"
                .formatted(
                        mock.name(),
                        chosen.map("no answer «%s»"::formatted).orElse("chosen no answer"),
                        item.getName(),
                        item.getDefaultResponse(),
                        item.getMockResponses().stream()
                                .map(MockResponseItem::getName)
                                .collect(Collectors.joining(", "))));
    }

    /** The answer is made by now, so a script that fails here spoils nothing but what it was to write. */
    private void after(MockResponseItem response, HttpAnswer answer) {
        Map<String, List<String>> headers = answer.headers().stream()
                .collect(Collectors.groupingBy(
                        Header::name, TreeMap::new, Collectors.mapping(Header::value, Collectors.toList())));
        headers.put("Content-Type", List.of(answer.contentType()));
        run.offer(
                "mockResult",
                new MockResultItem(
                        request,
                        response,
                        new String(answer.body(), Answering.charset(response)),
                        headers,
                        Duration.ofNanos(System.nanoTime() - began).toMillis(),
                        received.toEpochMilli()));
        try {
            run.run("after request", mock.afterRequestScript());
        } catch (SoapFault told) {
            // MockRun has told the listener.
            return;
        }
    }

    private MockOperationItem item(MockedOperation operation) {
        return run.service().getMockOperationByName(operation.definition().name());
    }
}
