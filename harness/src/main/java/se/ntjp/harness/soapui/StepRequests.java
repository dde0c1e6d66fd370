package se.ntjp.harness.soapui;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.transport.PlatformHeaders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.Headers;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Makes the HTTP requests of steps. They go to the target, and nowhere else than to hosts that the user's own test data
 * name: a project comes from anybody.
 */
public final class StepRequests {

    private static final Text ELSEWHERE = Text.of(
            "Steget «%s» anropar %s, som varken är --target eller nämns i testdata. Inget skickades.",
            "Step “%s” calls %s, which is neither --target nor named in the test data. Nothing was sent.");

    private final URI target;
    private final boolean redirected;
    private final Set<String> published;
    private final String userAgent;
    private final long seed;

    /**
     * @param target the producer's URL
     * @param redirected whether SOAP steps with an address of their own go to the target all the same, as where the
     *     project writes all its addresses out
     * @param published the values of the test data that the package was published with
     * @param userAgent our name in the User-Agent header
     */
    public StepRequests(URI target, boolean redirected, Set<String> published, String userAgent, long seed) {
        this.target = target;
        this.redirected = redirected;
        this.published = Set.copyOf(published);
        this.userAgent = userAgent;
        this.seed = seed;
    }

    /**
     * A SOAP request.
     *
     * @param exchangeId from which the correlation id is derived, where the step has none
     * @param action SOAPAction, without quotes
     * @param content the envelope, filled in
     * @param expand fills in {@code ${…}}
     * @throws NoEndpoint where the step's address is empty when it is filled in, or leads elsewhere
     */
    HttpRequest soap(
            String exchangeId,
            Step.SoapRequest step,
            String action,
            String content,
            UnaryOperator<String> expand,
            TestData data) {
        String endpoint = expand.apply(step.endpoint());
        URI address = address(endpoint, data)
                .or(() -> redirected ? Optional.of(target) : Optional.empty())
                .orElseThrow(() -> new NoEndpoint(step.endpoint(), endpoint));
        Charset charset = charset(step.encoding());
        List<Header> own = filled(step.headers(), expand);
        List<Header> first = new ArrayList<>();
        if (Headers.value(own, "SOAPAction").isEmpty()) {
            first.add(new Header("SOAPAction", '"' + action + '"'));
        }
        return request(exchangeId, "POST", address, first, own, "text/xml;charset=" + charset.name(), content, charset);
    }

    /** Any other HTTP request; a body only where the method has one. */
    HttpRequest http(String exchangeId, Step.HttpRequestStep step, UnaryOperator<String> expand, TestData data) {
        String written = HttpAddresses.of(step, expand);
        URI address = address(written, data)
                .orElseThrow(() -> new Undecidable(Verdict.UNDECIDED, ELSEWHERE.with(step.name(), written)));
        List<Header> own = filled(
                Stream.concat(step.headers().stream(), HttpAddresses.headers(step).stream())
                        .toList(),
                expand);
        String method = step.method().toUpperCase(Locale.ROOT);
        boolean body = !step.content().isEmpty() && !method.equals("GET") && !method.equals("DELETE");
        return request(
                exchangeId,
                method,
                address,
                List.of(),
                own,
                step.mediaType().isEmpty() ? "application/json" : step.mediaType(),
                body ? expand.apply(step.content()) : "",
                StandardCharsets.UTF_8);
    }

    private HttpRequest request(
            String exchangeId,
            String method,
            URI address,
            List<Header> first,
            List<Header> own,
            String contentType,
            String content,
            Charset charset) {
        Body body = Body.of(content.getBytes(charset));
        List<Header> lines = new ArrayList<>();
        boolean sends = body.size() > 0 || method.equals("POST") || method.equals("PUT");
        if (sends) {
            lines.add(new Header("content-length", Integer.toString(body.size())));
        }
        lines.addAll(first);
        lines.addAll(own);
        unlessGiven(lines, own, "User-Agent", userAgent);
        unlessGiven(
                lines,
                own,
                "x-skltp-correlation-id",
                PlatformHeaders.correlationId(seed, exchangeId).toString());
        if (sends) {
            unlessGiven(lines, own, "content-type", contentType);
        }
        lines.add(new Header("connection", "keep-alive"));
        lines.add(new Header("host", PlatformHeaders.host(address)));
        return new HttpRequest(method, address, lines, body);
    }

    private static void unlessGiven(List<Header> lines, List<Header> own, String name, String value) {
        if (Headers.value(own, name).isEmpty()) {
            lines.add(new Header(name, value));
        }
    }

    private static List<Header> filled(List<Header> headers, UnaryOperator<String> expand) {
        return headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase("content-length")
                        && !header.name().equalsIgnoreCase("host"))
                .map(header ->
                        new Header(header.name(), expand.apply(header.value()).replaceAll("[\\r\\n]+", " ")))
                .toList();
    }

    /** A step has no address that may be called; SoapUI fails such a step. */
    static final class NoEndpoint extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoEndpoint(String written, String filled) {
            super(
                    filled.isBlank()
                            ? "Endpoint [%s] has no value".formatted(written)
                            : "Endpoint [%s] is neither --target nor named in the test data; nothing was sent"
                                    .formatted(filled));
        }
    }

    /** The address, where it is one that may be called. */
    private Optional<URI> address(String written, TestData data) {
        return uri(written).filter(address -> origin(address).equals(origin(target)) || named(origin(address), data));
    }

    /** Whether the user's own data name a host; what a package publishes is no leave to call it. */
    private boolean named(String origin, TestData data) {
        return data.global().values().stream()
                .filter(value -> !published.contains(value))
                .flatMap(value -> uri(value).stream())
                .anyMatch(value -> origin(value).equals(origin));
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String origin(URI uri) {
        int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return (uri.getScheme() + "://" + uri.getHost() + ":" + (uri.getPort() < 0 ? standard : uri.getPort()))
                .toLowerCase(Locale.ROOT);
    }

    private static Charset charset(String name) {
        try {
            return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
