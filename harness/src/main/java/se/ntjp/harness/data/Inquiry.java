package se.ntjp.harness.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.runner.RequestFactory;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.Discretion;
import se.ntjp.testcases.databind.PatientAnswer;
import se.ntjp.testcases.databind.Survey;
import se.ntjp.testcases.databind.TestIdentity;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.request.RequestBodies;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.TestSuite;

/**
 * Asks a producer about each identity once: everything it has, one request at a time with a pause between, and no more
 * after a few that got no answer at all. Nothing is stored.
 */
public final class Inquiry {

    /** After so many requests in a row without any answer the producer is left alone. */
    static final int SILENT = 5;

    /** Answers are kept until the choice is made; those beyond this size together, in bytes, are not. */
    static final int KEPT = 32 << 20;

    private static final String CONSUMER = "${httpHeaderHsaId}";
    private static final String ADDRESS = "${logicalAddress}";

    private final RunInputs inputs;
    private final TestSuite suite;
    private final Call call;
    private final RequestFactory requests;
    private final ExchangeReader reader;
    private final XPaths xpaths;
    private final Duration pace;
    private final Pause pause;

    /**
     * @param inputs the contract, the test data and the producer's address
     * @param suite says how a request is written and what a record is
     * @param pace from the end of one request to the beginning of the next
     */
    public Inquiry(RunInputs inputs, TestSuite suite, String userAgent, Duration pace, Pause pause) {
        Processor saxon = new Processor(false);
        ContractSchemas schemas = ContractSchemas.compile(inputs.contract());
        this.inputs = inputs;
        this.suite = suite;
        this.call = everything();
        this.requests = new RequestFactory(
                inputs.contract(),
                inputs.target(),
                new RequestBodies(
                        inputs.contract(),
                        suite.binding(),
                        new InstanceGenerator(inputs.contract()),
                        schemas.schema(),
                        inputs.seed()),
                userAgent,
                inputs.seed());
        this.reader = new ExchangeReader(inputs.contract(), schemas, inputs.limits(), saxon);
        this.xpaths = new XPaths(saxon, suite.binding().namespaces());
        this.pace = pace;
        this.pause = pause;
    }

    /** The call without any filter: from the suite's template, or as the first case of a derived suite makes it. */
    private Call everything() {
        Map<String, String> parameters = suite.binding().request().elements().isEmpty()
                ? suite.cases().get(0).calls().get(0).parameters()
                : Map.of();
        Call.Kind kind = parameters.isEmpty() ? Call.Kind.TEMPLATE : Call.Kind.MINIMAL;
        return new Call(
                "all",
                parameters,
                CONSUMER,
                ADDRESS,
                kind,
                Call.AnswerKind.RESPONSE_OR_ERROR,
                List.of(),
                null,
                List.of());
    }

    /** Whether a request names a patient at all, so that there is something to ask. */
    public boolean namesPatient() {
        return suite.binding().request().elements().stream()
                        .flatMap(Inquiry::parameters)
                        .anyMatch("patientId"::equals)
                || call.parameters().values().stream()
                        .anyMatch(value -> Placeholders.names(value).contains("patientId"));
    }

    /**
     * Asks.
     *
     * @param asked is told each answer as it comes
     * @return the answers so far, where the producer fell silent or the thread was interrupted
     */
    public Survey ask(List<TestIdentity> identities, Transport transport, Consumer<PatientAnswer> asked) {
        List<PatientAnswer> answers = new ArrayList<>();
        int silent = 0;
        long kept = 0;
        for (TestIdentity identity : identities) {
            if (silent == SILENT || !waits(answers)) {
                break;
            }
            Exchange exchange;
            try {
                exchange = send(identity, answers.size() + 1, transport);
            } catch (CancellationException e) {
                break;
            }
            silent = exchange.answer().isPresent() ? 0 : silent + 1;
            kept += exchange.answer().map(answer -> (long) answer.body().size()).orElse(0L);
            PatientAnswer answer = kept > KEPT
                    ? new PatientAnswer(identity, PatientAnswer.Kind.TOO_LARGE, Optional.empty())
                    : read(identity, exchange);
            answers.add(answer);
            asked.accept(answer);
        }
        return new Survey(suite, answers, new Discretion(identities));
    }

    private boolean waits(List<PatientAnswer> before) {
        if (before.isEmpty()) {
            return true;
        }
        try {
            pause.take(pace);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Exchange send(TestIdentity identity, int number, Transport transport) {
        String id = "data/" + number;
        TestData data = inputs.data().with(Map.of("patientId", identity.id(), "patientIdType", identity.type()));
        return transport.send(id, requests.request(id, call, parameters(identity, data), data));
    }

    /** A reserve number means something in its source system only, which must be named with it (FLT-06). */
    private Map<String, String> parameters(TestIdentity identity, TestData data) {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "patientId", identity.id(),
                "patientIdType", identity.type()));
        call.parameters().forEach((name, value) -> data.fill(value).ifPresent(filled -> parameters.put(name, filled)));
        if (identity.kind() == IdentityType.LOCAL && call.kind() == Call.Kind.TEMPLATE) {
            String address = data.value("logicalAddress").orElse("");
            suite.binding().request().elements().stream()
                    .flatMap(Inquiry::parameters)
                    .filter(name -> name.startsWith("sourceSystem"))
                    .forEach(name -> parameters.put(name, address));
        }
        return parameters;
    }

    private static Stream<String> parameters(RequestTemplate.Element element) {
        return Stream.concat(
                Placeholders.names(element.text()).stream(),
                element.children().stream().flatMap(Inquiry::parameters));
    }

    private PatientAnswer read(TestIdentity identity, Exchange exchange) {
        ExchangeReading reading = reader.read(exchange, call);
        return PatientAnswer.of(
                identity,
                reading,
                reading.payload()
                        .map(payload -> new CallReading(call, Map.of(), reading, payload, suite.binding(), xpaths)));
    }
}
