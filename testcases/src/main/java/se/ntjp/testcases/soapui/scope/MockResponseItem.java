package se.ntjp.testcases.soapui.scope;

import java.util.Map;
import se.ntjp.testcases.soapui.project.MockService;

/** An answer of a mock service that runs. What scripts change of it stays changed as long as the service runs. */
public final class MockResponseItem extends PropertyTable {

    private final MockOperationItem operation;
    private final MockService.Response response;
    private String content;
    private int status;
    private long delay;

    MockResponseItem(MockOperationItem operation, MockService.Response response) {
        super(response.name(), Map.of());
        this.operation = operation;
        this.response = response;
        this.content = response.content();
        this.status = response.status();
        this.delay = response.delay();
    }

    /** The answer as written. */
    public MockService.Response definition() {
        return response;
    }

    /** The operation it answers. */
    public MockOperationItem getMockOperation() {
        return operation;
    }

    /** The envelope; may hold {@code ${…}}. */
    public String getResponseContent() {
        return content;
    }

    public void setResponseContent(String envelope) {
        this.content = envelope;
    }

    /** The HTTP status; 0 where nothing is said: 500 for a SOAP fault, else 200. */
    public int getResponseHttpStatus() {
        return status;
    }

    public void setResponseHttpStatus(Object httpStatus) {
        this.status = Integer.parseInt(httpStatus.toString().strip());
    }

    /** Milliseconds to wait before answering. */
    public long getResponseDelay() {
        return delay;
    }

    public void setResponseDelay(long milliseconds) {
        this.delay = milliseconds;
    }
}
