package se.ntjp.testcases.soapui.scope;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request to a mock service: what scripts call {@code mockRequest}.
 *
 * @param context of this request, among whose items is the {@code mockService}
 * @param method for example {@code POST}
 * @param path of the request, without its query
 * @param query without the question mark; {@code null} for none
 * @param requestHeaders name to values; looked up without regard to letter case
 * @param requestContent the body as text
 */
public record MockRequestItem(
        RunContext context,
        String method,
        String path,
        String query,
        Map<String, List<String>> requestHeaders,
        String requestContent) {

    public MockRequestItem {
        Map<String, List<String>> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ignoringCase.putAll(requestHeaders);
        requestHeaders = Collections.unmodifiableMap(ignoringCase);
    }

    public RunContext getContext() {
        return context;
    }

    public Map<String, List<String>> getRequestHeaders() {
        return requestHeaders;
    }

    public String getRequestContent() {
        return requestContent;
    }

    public String getMethod() {
        return method;
    }

    public String getPath() {
        return path;
    }

    public String getProtocol() {
        return "http";
    }

    /** The HTTP request. */
    public HttpRequestItem getHttpRequest() {
        return new HttpRequestItem(this);
    }

    /** The same. */
    public HttpRequestItem getRequest() {
        return getHttpRequest();
    }

    /**
     * An HTTP request as scripts see it.
     *
     * @param request what it asks
     */
    public record HttpRequestItem(MockRequestItem request) {

        public String getMethod() {
            return request.method();
        }

        public String getRequestURI() {
            return request.path();
        }

        public String getPathInfo() {
            return request.path();
        }

        public String getQueryString() {
            return request.query();
        }

        /** The first value of a header; {@code null} where there is none. */
        public String getHeader(String name) {
            List<String> values = request.requestHeaders().get(name);
            return values == null || values.isEmpty() ? null : values.get(0);
        }
    }
}
