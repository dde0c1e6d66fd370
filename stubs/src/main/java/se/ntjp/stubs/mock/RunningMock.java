package se.ntjp.stubs.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.stubs.soap.SoapMessages;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.script.ScriptFiles;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.soapui.services.ProjectServices;

/** A mock service that runs: finds the operation of each request, and gives it a state of its own. Thread-safe. */
final class RunningMock {

    private static final Duration BUDGET = Duration.ofSeconds(30);

    private final MockSetup setup;
    private final MockService mock;
    private final List<MockedOperation> operations;
    private final ScriptFiles files;
    private final SharedValues shared = new SharedValues();
    private final AtomicLong runs = new AtomicLong();

    /** @param operations at least one */
    RunningMock(MockSetup setup, MockService mock, List<MockedOperation> operations, ScriptFiles files) {
        this.setup = setup;
        this.mock = mock;
        this.operations = List.copyOf(operations);
        this.files = files;
    }

    MockService definition() {
        return mock;
    }

    List<MockedOperation> operations() {
        return operations;
    }

    /**
     * Runs the start script, whose context all requests see.
     *
     * @throws SoapFault where it fails
     */
    void start() {
        MockRun run = run(operations.get(0).rules());
        run.run("start", mock.startScript());
        shared.keep(run.context());
        run.end();
    }

    /**
     * Runs the stop script.
     *
     * @throws SoapFault where it fails
     */
    void stop() {
        run(operations.get(0).rules()).run("stop", mock.stopScript());
    }

    /** Answers a SOAP request. Whatever goes wrong is a fault. */
    HttpAnswer answer(HttpCall call) {
        try {
            String text = RequestText.of(call);
            Optional<MockedOperation> operation = operation(call, text);
            MockRun run = run(operation.orElse(operations.get(0)).rules());
            try {
                MockExchange exchange = new MockExchange(run, call, text, setup.listener());
                return exchange.answer(operation, () -> unknown(call, text));
            } finally {
                run.end();
            }
        } catch (SoapFault fault) {
            HttpAnswer answer = SoapMessages.fault(fault.code(), fault.getMessage());
            setup.listener().answered(mock.name(), "", answer.status());
            return answer;
        }
    }

    /** By SOAPAction, or by the element in Body where that is absent or says something else. */
    private Optional<MockedOperation> operation(HttpCall call, String text) {
        String action = action(call);
        return operations.stream()
                .filter(operation -> !action.isEmpty() && operation.hasAction(action))
                .findFirst()
                .or(() -> BodyElement.of(text).flatMap(element -> operations.stream()
                        .filter(operation -> operation.isRequestedBy(element))
                        .findFirst()));
    }

    private SoapFault unknown(HttpCall call, String text) {
        return SoapFault.client("%s answers %s. Found SOAPAction «%s» and %s in Body"
                .formatted(
                        mock.name(),
                        operations.stream().map(MockedOperation::toString).collect(Collectors.joining(" and ")),
                        action(call),
                        BodyElement.of(text).map(QName::toString).orElse("nothing that can be read")));
    }

    private static String action(HttpCall call) {
        return call.header("SOAPAction").orElse("").replace("\"", "").strip();
    }

    private MockRun run(ProjectRules rules) {
        ScriptWorld world = new ScriptWorld(
                Instant.now(),
                new SplittableRandom(setup.seed() + runs.getAndIncrement()),
                new Pauses(),
                files,
                setup.listener()::logged,
                BUDGET);
        return new MockRun(setup, mock, shared, new ProjectServices(rules, TestData.NONE, world));
    }
}
