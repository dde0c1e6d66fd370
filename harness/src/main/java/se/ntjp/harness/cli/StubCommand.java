package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.trust.TrustFile;
import se.ntjp.stubs.StubProducer;
import se.ntjp.stubs.mock.MockListener;
import se.ntjp.stubs.mock.MockProject;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.source.SuiteException;

/** {@code ntjp stub}: serves a stub producer until it is stopped. */
@Command(
        name = "stub",
        mixinStandardHelpOptions = true,
        description = "Serve a stub producer of a contract, or a package's official mock, on 127.0.0.1 until Ctrl-C.")
final class StubCommand implements Callable<Integer> {

    private static final String MOCK = "mock";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContractOptions contracts;

    @Parameters(
            paramLabel = "CONTRACT",
            description = "For example GetCareDocumentation:3, or GetCareDocumentationMock for the official mock.")
    private String name;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            converter = Port.class,
            description = "The port (default: any free one).")
    private int port;

    @Option(
            names = "--trust-scripts",
            description = "Run all scripts of an official mock, in a sandbox. Read them before you trust them.")
    private boolean trusted;

    @Option(
            names = "--trust-file",
            paramLabel = "FILE",
            description = "The projects whose scripts you trust (default: ~/.config/ntjp/trusted-projects).")
    private Path trustFile = TrustFile.standardPath();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where files come to lie that the scripts of an official mock write (default: nowhere).")
    private Path out;

    @Option(
            names = "--log",
            description = "Show what the scripts of an official mock log, which may hold identities of patients.")
    private boolean log;

    @Override
    public Integer call() throws IOException {
        ContractLibrary library = contracts.library();
        try {
            Optional<MockProject> mock = mock(library);
            return mock.isPresent() ? serve(mock.get()) : serve(library.find(name));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The mock project that the user means; empty where it is a contract. */
    private Optional<MockProject> mock(ContractLibrary library) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(MOCK)) {
            return library.knows(name) ? Optional.empty() : MockProject.find(library.packages(), name);
        }
        Optional<MockProject> found = MockProject.find(library.packages(), name);
        if (found.isEmpty() && !library.knows(name)) {
            throw new SuiteException("No mock project «%s». %s"
                    .formatted(
                            name,
                            contracts.packages().isEmpty()
                                    ? "Give the release package that holds it with --package."
                                    : "The packages hold: "
                                            + String.join(", ", MockProject.names(library.packages()))));
        }
        return found;
    }

    private int serve(ServiceContract contract) {
        try (StubProducer stub = StubProducer.start(contract, port)) {
            spec.commandLine().getOut().printf("%s answers at %s until Ctrl-C%n", contract, stub.address());
            return untilStopped();
        }
    }

    private int serve(MockProject project) throws IOException {
        PrintWriter terminal = spec.commandLine().getErr();
        MockListener listener = new MockListener() {

            @Override
            public void failed(Script script, Throwable failure) {
                terminal.printf("%s failed: %s%n", script.place(), failure.getMessage());
            }

            @Override
            public void replaced(String mock, String chosen, String given) {
                terminal.printf("%s chose «%s», which it does not have; «%s» was given%n", mock, chosen, given);
            }

            @Override
            public void logged(String line) {
                if (log) {
                    terminal.println(line);
                }
            }
        };
        boolean runs =
                trusted || new TrustFile(trustFile).trusts(project.found().digest());
        Optional<Scripts> engine = runs ? Optional.of(new GroovyScripts()) : Optional.empty();
        try (ServedMock mock = ServedMock.start(project, port, engine, Optional.ofNullable(out), listener)) {
            mock.describe(spec.commandLine().getOut());
            return untilStopped();
        }
    }

    private static int untilStopped() {
        try {
            new CountDownLatch(1).await();
            return ExitCode.PASSED;
        } catch (InterruptedException stopped) {
            // Whoever runs the command in a thread of theirs stops it so; the flag stays down for the server to end.
            return ExitCode.PASSED;
        }
    }
}
