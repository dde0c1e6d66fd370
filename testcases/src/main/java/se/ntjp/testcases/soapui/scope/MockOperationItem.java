package se.ntjp.testcases.soapui.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.project.MockService;

/** An operation of a mock service that runs. */
public final class MockOperationItem extends PropertyTable {

    private final MockServiceItem service;
    private final MockService.Operation operation;
    private final Map<String, MockResponseItem> responses = new LinkedHashMap<>();

    MockOperationItem(MockServiceItem service, MockService.Operation operation) {
        super(operation.name(), Map.of());
        this.service = service;
        this.operation = operation;
        operation.responses().forEach(each -> responses.putIfAbsent(each.name(), new MockResponseItem(this, each)));
    }

    /** The operation as written. */
    public MockService.Operation definition() {
        return operation;
    }

    /** The mock service it is in. */
    public MockServiceItem getMockService() {
        return service;
    }

    /** An answer; {@code null} where there is none, or no name is given. */
    public MockResponseItem getMockResponseByName(String name) {
        return responses.get(name);
    }

    /** The answers in order. */
    public List<MockResponseItem> getMockResponses() {
        return List.copyOf(responses.values());
    }

    /** An answer by its place, counted from 0. */
    public MockResponseItem getMockResponseAt(int index) {
        return getMockResponses().get(index);
    }

    public int getMockResponseCount() {
        return responses.size();
    }

    /** The name of the answer where nothing else is chosen; empty for none. */
    public String getDefaultResponse() {
        return operation.defaultResponse();
    }
}
