package se.ntjp.testcases.soapui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.ntjp.testcases.exchange.Header;

/** A step of a case. Texts may hold {@code ${…}}, which are filled in when the step runs. */
public sealed interface Step {

    /** The step's name, by which scripts and expansions refer to it. */
    String name();

    /** Whether it is switched off. */
    boolean disabled();

    /**
     * Sends a SOAP request.
     *
     * @param interfaceName which interface
     * @param operation which of its operations
     * @param endpoint the address
     * @param encoding of the request; {@code UTF-8} where the project says nothing
     * @param headers HTTP headers
     * @param content the envelope
     * @param assertions what is held against the answer
     * @param removeEmptyContent whether elements that are empty when all is filled in are left out of the envelope
     */
    record SoapRequest(
            String name,
            boolean disabled,
            String interfaceName,
            String operation,
            String endpoint,
            String encoding,
            List<Header> headers,
            String content,
            List<Assertion> assertions,
            boolean removeEmptyContent)
            implements Step {

        public SoapRequest {
            headers = List.copyOf(headers);
            assertions = List.copyOf(assertions);
        }

        /** A request whose content is sent with its empty elements. */
        public SoapRequest(
                String name,
                boolean disabled,
                String interfaceName,
                String operation,
                String endpoint,
                String encoding,
                List<Header> headers,
                String content,
                List<Assertion> assertions) {
            this(name, disabled, interfaceName, operation, endpoint, encoding, headers, content, assertions, false);
        }
    }

    /**
     * Sends any other HTTP request: SoapUI's {@code restrequest} and {@code httprequest}.
     *
     * @param method for example {@code GET}
     * @param endpoint scheme, host and port, perhaps with a path
     * @param path what is put after the endpoint, with templates such as {@code {id}}; empty for none
     * @param parameters of the path's templates, the query and the headers; those without value are not sent
     * @param headers HTTP headers
     * @param mediaType of the content
     * @param content the body; empty for none
     * @param assertions what is held against the answer
     */
    record HttpRequestStep(
            String name,
            boolean disabled,
            String method,
            String endpoint,
            String path,
            List<Parameter> parameters,
            List<Header> headers,
            String mediaType,
            String content,
            List<Assertion> assertions)
            implements Step {

        public HttpRequestStep {
            parameters = List.copyOf(parameters);
            headers = List.copyOf(headers);
            assertions = List.copyOf(assertions);
        }

        /** The name of the property that holds the body. */
        public static final String BODY = "Request";

        /** What other steps may set: the body and the parameters, by name. */
        public Map<String, String> properties() {
            Map<String, String> properties = new LinkedHashMap<>();
            parameters.forEach(each -> properties.put(each.name(), each.value()));
            properties.put(BODY, content);
            return properties;
        }

        /** The step with the body and the parameters that these properties have. */
        public HttpRequestStep with(Map<String, String> properties) {
            return new HttpRequestStep(
                    name,
                    disabled,
                    method,
                    endpoint,
                    path,
                    parameters.stream()
                            .map(each -> new Parameter(
                                    each.name(),
                                    Objects.requireNonNullElse(properties.get(each.name()), ""),
                                    each.style()))
                            .toList(),
                    headers,
                    mediaType,
                    Objects.requireNonNullElse(properties.get(BODY), ""),
                    assertions);
        }

        /**
         * A parameter of the request.
         *
         * @param style where it goes
         */
        public record Parameter(String name, String value, Style style) {

            /** Where a parameter goes. */
            public enum Style {
                /** Into the query. */
                QUERY,
                /** Into the path's template of its name. */
                TEMPLATE,
                /** Into a header. */
                HEADER,
                /** Into the path as a matrix parameter. */
                MATRIX
            }
        }
    }

    /**
     * Runs a script.
     *
     * @param script in Groovy
     */
    record Groovy(String name, boolean disabled, String script) implements Step {}

    /**
     * Waits.
     *
     * @param milliseconds how long
     */
    record Delay(String name, boolean disabled, String milliseconds) implements Step {}

    /**
     * Holds properties.
     *
     * @param properties in order
     */
    record Properties(String name, boolean disabled, Map<String, String> properties) implements Step {

        public Properties {
            properties = Ordered.copyOf(properties);
        }
    }

    /**
     * Moves values from one place to others.
     *
     * @param transfers in order
     */
    record PropertyTransfer(String name, boolean disabled, List<Transfer> transfers) implements Step {

        public PropertyTransfer {
            transfers = List.copyOf(transfers);
        }
    }

    /**
     * Runs another case.
     *
     * @param targetCaseId SoapUI's id of it
     * @param properties what it is given; {@code null} values are left as they are
     * @param returned names of properties taken back from it
     */
    record CallCase(
            String name, boolean disabled, String targetCaseId, Map<String, String> properties, List<String> returned)
            implements Step {

        public CallCase {
            properties = Ordered.copyOf(properties);
            returned = List.copyOf(returned);
        }
    }

    /**
     * Goes to another step where a condition holds of the latest answer.
     *
     * @param conditions the first that holds decides
     */
    record Goto(String name, boolean disabled, List<Condition> conditions) implements Step {

        public Goto {
            conditions = List.copyOf(conditions);
        }

        /**
         * A condition.
         *
         * @param xpath with prolog, an expression that is true or false
         * @param targetStep where to go
         */
        public record Condition(String name, String xpath, String targetStep) {}
    }

    /**
     * Asks a person to do or look at something.
     *
     * @param description what to do
     * @param expected what should come of it
     */
    record Manual(String name, boolean disabled, String description, String expected) implements Step {}

    /**
     * Holds assertions against properties rather than against an answer: ReadyAPI's {@code assertionteststep}.
     *
     * @param assertions each with the property it reads among its settings, as {@code source}: {@code Step#Property}
     */
    record AssertionStep(String name, boolean disabled, List<Assertion> assertions) implements Step {

        public AssertionStep {
            assertions = List.copyOf(assertions);
        }
    }

    /**
     * A step of a type that is not understood.
     *
     * @param type as the project names it
     */
    record Unsupported(String name, boolean disabled, String type) implements Step {}
}
