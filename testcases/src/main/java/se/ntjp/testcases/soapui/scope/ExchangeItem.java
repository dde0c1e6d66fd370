package se.ntjp.testcases.soapui.scope;

import com.eviware.soapui.model.iface.MessageExchange;
import java.util.List;
import java.util.Map;

/**
 * A request and its answer, as scripts see them: {@code messageExchange}, and its {@code response}.
 *
 * @param step the step that sent it
 * @param endpoint where it was sent
 * @param requestContent the request's body
 * @param requestHeaders its HTTP headers
 * @param responseContent the answer's body as text; {@code null} where none came
 * @param responseHeaders its HTTP headers; {@code #status#} holds the status line
 * @param status the HTTP status; 0 where no answer came
 * @param timeTaken milliseconds to the whole answer
 * @param timestamp when it was sent, in milliseconds since 1970
 */
public record ExchangeItem(
        StepItem step,
        String endpoint,
        String requestContent,
        Map<String, List<String>> requestHeaders,
        String responseContent,
        Map<String, List<String>> responseHeaders,
        int status,
        long timeTaken,
        long timestamp)
        implements MessageExchange {

    /** The same with another answer. */
    public ExchangeItem withResponse(String content) {
        return new ExchangeItem(
                step, endpoint, requestContent, requestHeaders, content, responseHeaders, status, timeTaken, timestamp);
    }

    /** The step's request, whose {@code testStep} is the step. */
    public ModelItem getModelItem() {
        return new ModelItem(step);
    }

    /** The answer; {@code null} where none came. */
    public ResponseItem getResponse() {
        return responseContent == null ? null : new ResponseItem(this);
    }

    /** Whether an answer came. */
    public boolean hasResponse() {
        return responseContent != null;
    }

    @Override
    public String getRequestContent() {
        return requestContent;
    }

    public String getRequestContentAsXml() {
        return requestContent;
    }

    public Map<String, List<String>> getRequestHeaders() {
        return requestHeaders;
    }

    @Override
    public String getResponseContent() {
        return responseContent;
    }

    public String getResponseContentAsXml() {
        return responseContent;
    }

    public Map<String, List<String>> getResponseHeaders() {
        return responseHeaders;
    }

    public int getResponseStatusCode() {
        return status;
    }

    public long getTimeTaken() {
        return timeTaken;
    }

    public long getTimestamp() {
        return timestamp;
    }

    public String getEndpoint() {
        return endpoint;
    }

    /**
     * A request as a script walks from it to its step.
     *
     * @param testStep the step
     */
    public record ModelItem(StepItem testStep) {

        public StepItem getTestStep() {
            return testStep;
        }

        public String getName() {
            return testStep.getName();
        }
    }

    /**
     * An answer as scripts see it.
     *
     * @param exchange whose it is
     */
    public record ResponseItem(ExchangeItem exchange) {

        public String getResponseContent() {
            return exchange.responseContent();
        }

        public String getContentAsString() {
            return exchange.responseContent();
        }

        public String getContentAsXml() {
            return exchange.responseContent();
        }

        public Map<String, List<String>> getResponseHeaders() {
            return exchange.responseHeaders();
        }

        public int getStatusCode() {
            return exchange.status();
        }

        public long getTimeTaken() {
            return exchange.timeTaken();
        }

        public long getContentLength() {
            return exchange.responseContent().length();
        }
    }
}
