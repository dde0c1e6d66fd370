package se.ntjp.harness.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ntjp.stubs.mock.MockListener;
import se.ntjp.stubs.mock.MockProject;
import se.ntjp.stubs.mock.MockSetup;
import se.ntjp.stubs.mock.OfficialMock;
import se.ntjp.testcases.soapui.official.ProjectScripts;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.MockService.Response;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.soapui.straight.CombinedScripts;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;
import se.ntjp.testcases.source.SuiteException;

/** An official mock project that {@code ntjp stub} serves. */
final class ServedMock implements AutoCloseable {

    private static final String HEADER = "x-mock-response";

    private final MockProject served;
    private final Scripts scripts;
    private final OfficialMock mock;

    private ServedMock(MockProject served, Scripts scripts, OfficialMock mock) {
        this.served = served;
        this.scripts = scripts;
        this.mock = mock;
    }

    /**
     * Starts it.
     *
     * @param engine runs scripts that are no straight lines; empty where the package is not trusted
     * @throws SuiteException where it needs the engine and there is none
     */
    static ServedMock start(
            MockProject project, int port, Optional<Scripts> engine, Optional<Path> output, MockListener listener) {
        StraightLineScripts straight = new StraightLineScripts();
        if (engine.isEmpty()) {
            checkNoneNeedsTheEngine(project, straight);
        }
        Scripts scripts = new CombinedScripts(straight, engine);
        try {
            MockSetup setup = new MockSetup(
                    project.project(),
                    project.release().files(),
                    project.release().contracts(),
                    scripts,
                    output,
                    System.nanoTime(),
                    listener);
            return new ServedMock(project, scripts, OfficialMock.start(setup, port));
        } catch (RuntimeException e) {
            scripts.close();
            throw e;
        }
    }

    private static void checkNoneNeedsTheEngine(MockProject project, StraightLineScripts straight) {
        List<Script> all = scripts(project.project());
        List<Script> needy =
                all.stream().filter(script -> straight.parse(script).isEmpty()).toList();
        if (!needy.isEmpty()) {
            throw new SuiteException(
                    "%s: %d of its %d scripts, among them «%s», need the script engine, which runs those of trusted packages only. Read them, then give --trust-scripts, or trust the project once with «ntjp suites trust»."
                            .formatted(
                                    project.project().file(),
                                    needy.size(),
                                    all.size(),
                                    needy.get(0).place()));
        }
    }

    /** Those of its mock services; a project may have test suites too, which do not run here. */
    private static List<Script> scripts(SoapUiProject project) {
        return ProjectScripts.of(project).stream()
                .filter(script ->
                        project.mocks().stream().anyMatch(mock -> script.place().startsWith(mock.name() + " / ")))
                .toList();
    }

    /** Where it answers. */
    URI address() {
        return mock.address();
    }

    /** Says where it answers and how answers are chosen. */
    void describe(PrintWriter out) {
        mock.addresses().forEach((name, address) -> out.printf("%s answers at %s until Ctrl-C%n", name, address));
        for (MockService service : served.project().mocks()) {
            for (MockService.Operation operation : service.operations()) {
                out.printf(
                        "%s: %s%s%n",
                        operation.name(),
                        how(operation),
                        operation.defaultResponse().isEmpty()
                                ? ""
                                : "; where it does not, «%s»".formatted(operation.defaultResponse()));
                if (isAskedFor(operation)) {
                    out.printf(
                            "The header %s asks for one of: %s%n",
                            HEADER,
                            operation.responses().stream().map(Response::name).collect(Collectors.joining(", ")));
                }
            }
        }
    }

    private static String how(MockService.Operation operation) {
        int answers = operation.responses().size();
        return switch (operation.dispatch()) {
            case SCRIPT -> "a script chooses among %d answers".formatted(answers);
            case QUERY_MATCH -> "what the request holds chooses among %d answers".formatted(answers);
            case SEQUENCE -> "%d answers, one after the other".formatted(answers);
            case RANDOM -> "%d answers, by chance".formatted(answers);
        };
    }

    /** A script decides itself whether it looks at the header. */
    private static boolean isAskedFor(MockService.Operation operation) {
        return operation.dispatch() != MockService.Dispatch.SCRIPT
                || operation.dispatchScript().contains(HEADER);
    }

    @Override
    public void close() {
        mock.close();
        scripts.close();
    }
}
