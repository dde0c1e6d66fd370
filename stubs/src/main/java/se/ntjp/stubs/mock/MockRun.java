package se.ntjp.stubs.mock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.scope.Expander;
import se.ntjp.testcases.soapui.scope.LogItem;
import se.ntjp.testcases.soapui.scope.MockRunnerItem;
import se.ntjp.testcases.soapui.scope.MockServiceItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.RunServices;
import se.ntjp.testcases.soapui.scope.Values;
import se.ntjp.testcases.soapui.script.Script;

/**
 * The state of one request to a mock service, or of its start or stop, and the scripts that are run on it. Confined to
 * one thread.
 */
final class MockRun {

    private final MockSetup setup;
    private final SharedValues shared;
    private final ProjectItem project;
    private final MockServiceItem service;
    private final RunContext context;
    private final Map<String, Object> bindings = new LinkedHashMap<>();
    private final Map<String, String> projectBefore;
    private final Map<String, String> serviceBefore;

    MockRun(MockSetup setup, MockService mock, SharedValues shared, RunServices services) {
        this.setup = setup;
        this.shared = shared;
        this.project = new ProjectItem(setup.project());
        this.service = new MockServiceItem(mock, project, services);
        shared.lend(project);
        shared.lend(service);
        this.projectBefore = project.getProperties();
        this.serviceBefore = service.getProperties();
        this.context = new RunContext(Map.of(), services);
        shared.lend(context);
        Values values = Values.ofMock(context, service, setup.scripts(), bindings);
        context.expandWith(new Expander(values, name -> {})::expand);
        offer("mockService", service);
        offer("mockRunner", new MockRunnerItem(service, context));
        offer("project", project);
        bindings.put("context", context);
        bindings.put("requestContext", context);
        bindings.put("log", new LogItem(services.world().output()));
    }

    /** Lets scripts find something, as a variable and in the context. */
    void offer(String name, Object item) {
        bindings.put(name, item);
        context.offer(name, item);
    }

    MockServiceItem service() {
        return service;
    }

    RunContext context() {
        return context;
    }

    /**
     * Runs a script of the mock; does nothing where there is none.
     *
     * @param part which, for example {@code on request}
     * @return what it gives; may be {@code null}
     * @throws SoapFault where it fails, which the listener is told of too
     */
    Object run(String part, String text) {
        if (text.isBlank()) {
            return null;
        }
        Script script = new Script("%s / %s".formatted(service.getName(), part), text);
        try {
            return setup.scripts()
                    .run(
                            script,
                            Collections.unmodifiableMap(bindings),
                            context.services().world());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // Not only script failures: a script calls code of ours with what it pleases.
            setup.listener().failed(script, e);
            throw SoapFault.server("%s failed: %s".formatted(script.place(), e.getMessage()));
        }
    }

    /**
     * Keeps what outlives the request. The context's values do too, as in SoapUI: some official answers are filled in
     * with what a script of an earlier one has set.
     */
    void end() {
        shared.keep(context);
        shared.takeBack(project, projectBefore);
        shared.takeBack(service, serviceBefore);
    }
}
