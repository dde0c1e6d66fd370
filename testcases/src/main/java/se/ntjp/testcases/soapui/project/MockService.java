package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.exchange.Header;

/**
 * A mock service.
 *
 * @param name its name
 * @param port the port it wants
 * @param path the path it wants, for example {@code /mockGetDiagnosisResponderBinding}
 * @param properties its own properties, in order
 * @param startScript run when it starts; empty for none
 * @param stopScript run when it stops; empty for none
 * @param onRequestScript run before each request is dispatched; empty for none
 * @param afterRequestScript run after each answer is made; empty for none
 * @param operations what it answers
 */
public record MockService(
        String name,
        int port,
        String path,
        Map<String, String> properties,
        String startScript,
        String stopScript,
        String onRequestScript,
        String afterRequestScript,
        List<Operation> operations) {

    public MockService {
        properties = Ordered.copyOf(properties);
        operations = List.copyOf(operations);
    }

    /**
     * An operation of a mock service.
     *
     * @param interfaceName which interface
     * @param operation which of its operations
     * @param dispatch how an answer is chosen
     * @param dispatchScript the script, for {@link Dispatch#SCRIPT}; empty otherwise
     * @param queries for {@link Dispatch#QUERY_MATCH}, in order
     * @param defaultResponse the answer where nothing else is chosen; empty for none
     * @param responses all answers, in order
     */
    public record Operation(
            String name,
            String interfaceName,
            String operation,
            Dispatch dispatch,
            String dispatchScript,
            List<Query> queries,
            String defaultResponse,
            List<Response> responses) {

        public Operation {
            queries = List.copyOf(queries);
            responses = List.copyOf(responses);
        }
    }

    /** How an answer is chosen. */
    public enum Dispatch {
        /** One after the other, from the first again after the last. */
        SEQUENCE,
        /** Any, by chance. */
        RANDOM,
        /** The name that a script returns. */
        SCRIPT,
        /** The first query whose match fits the request. */
        QUERY_MATCH
    }

    /**
     * A query of {@link Dispatch#QUERY_MATCH}.
     *
     * @param query an XPath on the request, with prolog
     * @param match what it must give
     * @param response the answer's name
     */
    public record Query(String name, boolean disabled, String query, String match, String response) {}

    /**
     * An answer.
     *
     * @param status the HTTP status; 0 where the project says nothing: 500 for a SOAP fault, else 200
     * @param encoding of the content; {@code UTF-8} where the project says nothing
     * @param headers HTTP headers
     * @param content the envelope; may hold {@code ${…}}
     * @param script run before the content is filled in; empty for none
     * @param delay milliseconds to wait before answering
     */
    public record Response(
            String name, int status, String encoding, List<Header> headers, String content, String script, long delay) {

        public Response {
            headers = List.copyOf(headers);
        }
    }
}
