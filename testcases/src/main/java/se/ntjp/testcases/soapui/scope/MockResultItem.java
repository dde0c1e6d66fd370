package se.ntjp.testcases.soapui.scope;

import java.util.List;
import java.util.Map;

/**
 * What a mock service answered: what scripts call {@code mockResult}.
 *
 * @param mockRequest what it was asked
 * @param mockResponse the answer it chose; {@code null} where it had none
 * @param responseContent the body as sent
 * @param responseHeaders its HTTP headers
 * @param timeTaken milliseconds it took
 * @param timestamp when it was asked, in milliseconds since 1970
 */
public record MockResultItem(
        MockRequestItem mockRequest,
        MockResponseItem mockResponse,
        String responseContent,
        Map<String, List<String>> responseHeaders,
        long timeTaken,
        long timestamp) {

    public MockRequestItem getMockRequest() {
        return mockRequest;
    }

    public MockResponseItem getMockResponse() {
        return mockResponse;
    }

    /** The operation that answered; {@code null} where none did. */
    public MockOperationItem getMockOperation() {
        return mockResponse == null ? null : mockResponse.getMockOperation();
    }

    public String getResponseContent() {
        return responseContent;
    }

    public Map<String, List<String>> getResponseHeaders() {
        return responseHeaders;
    }

    public long getTimeTaken() {
        return timeTaken;
    }

    public long getTimestamp() {
        return timestamp;
    }
}
