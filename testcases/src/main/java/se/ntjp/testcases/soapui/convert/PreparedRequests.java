package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.convert.SoapRequestReader.SoapRequest;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/** The requests of a project's steps, read once and merged into one template for each contract. */
final class PreparedRequests {

    private static final String CONSUMER = "x-rivta-original-serviceconsumer-hsaid";

    /** What the platform says by itself, or what belongs to one connection. */
    private static final Set<String> NOT_CARRIED = Set.of(
            CONSUMER,
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "accept-encoding",
            "connection",
            "host",
            "soapaction",
            "user-agent",
            "x-skltp-correlation-id");

    private final Map<Step, Prepared> prepared = new IdentityHashMap<>();
    private final Map<String, RequestMerge> merges = new LinkedHashMap<>();
    private final Map<String, ObjectNode> templates = new LinkedHashMap<>();

    /**
     * A request.
     *
     * @param contract the namespace of its payload element
     * @param number in the merge of the contract's requests
     * @param logicalAddress as a suite writes it
     * @param consumer the HSA-id of the original consumer; empty where the step does not say one
     * @param headers further headers
     * @param asks names of the test data in its elements
     */
    record Prepared(
            String contract,
            int number,
            String logicalAddress,
            Optional<String> consumer,
            Map<String, String> headers,
            Set<String> asks) {}

    PreparedRequests(
            SoapUiProject project,
            Prefixes prefixes,
            ProjectScan scan,
            BiFunction<ProjectCase, String, String> context) {
        Map<String, String> days = scan.days();
        for (ProjectSuite suite : project.suites()) {
            for (ProjectCase testCase : suite.cases()) {
                Expansions expansions = new Expansions(project, suite, testCase, name -> context.apply(testCase, name));
                testCase.steps().stream()
                        .filter(Step.SoapRequest.class::isInstance)
                        .filter(step -> !step.disabled())
                        .forEach(step -> add((Step.SoapRequest) step, expansions, days));
            }
        }
        merges.forEach((contract, merge) -> templates.put(contract, merge.template(prefixes)));
    }

    private void add(Step.SoapRequest step, Expansions expansions, Map<String, String> days) {
        Optional<SoapRequest> read = SoapRequestReader.read(step.content());
        Optional<List<RequestElement>> elements = read.flatMap(request -> elements(request.elements(), expansions));
        Optional<String> address = read.flatMap(request -> expansions.apply(request.logicalAddress()));
        Optional<Map<String, String>> headers = headers(step.headers(), expansions);
        if (elements.isEmpty() || address.isEmpty() || headers.isEmpty()) {
            return;
        }
        String contract = read.get().root().getNamespaceURI();
        RequestMerge merge = merges.computeIfAbsent(contract, key -> new RequestMerge(days));
        Optional<String> consumer = Optional.ofNullable(headers.get().remove(CONSUMER));
        headers.get().keySet().removeAll(NOT_CARRIED);
        Set<String> asks = new TreeSet<>();
        elements.get()
                .forEach(element -> element.leaves().forEach(leaf -> asks.addAll(Placeholders.names(leaf.text()))));
        prepared.put(
                step, new Prepared(contract, merge.add(elements.get()), address.get(), consumer, headers.get(), asks));
    }

    /** The elements with a suite's placeholders; what SoapUI would leave empty for want of a value is left out. */
    private static Optional<List<RequestElement>> elements(List<RequestElement> raw, Expansions expansions) {
        List<RequestElement> written = new ArrayList<>();
        for (RequestElement element : raw) {
            Optional<String> text = expansions.apply(element.text()).filter(value -> !value.contains("<"));
            Optional<List<RequestElement>> children = elements(element.children(), expansions);
            if (text.isEmpty() || children.isEmpty()) {
                return Optional.empty();
            }
            boolean emptied = text.get().isEmpty() && !element.text().isEmpty()
                    || children.get().isEmpty() && !element.children().isEmpty();
            if (!emptied) {
                written.add(new RequestElement(element.namespace(), element.name(), text.get(), children.get()));
            }
        }
        return Optional.of(written);
    }

    /** The headers by name in lower case; empty where one holds what has no counterpart. */
    private static Optional<Map<String, String>> headers(List<Header> headers, Expansions expansions) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Header header : headers) {
            Optional<String> value = expansions.apply(header.value());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            written.put(header.name().toLowerCase(Locale.ROOT), value.get());
        }
        return Optional.of(written);
    }

    /** The request of a step; empty where it cannot be written as elements and parameters. */
    Optional<Prepared> of(Step step) {
        return Optional.ofNullable(prepared.get(step));
    }

    /** What a request fills the template of its contract with. */
    Map<String, String> parameters(Prepared request) {
        return merges.get(request.contract()).parameters(request.number());
    }

    /** The template of a contract's requests. */
    ObjectNode template(String contract) {
        return templates.get(contract);
    }
}
