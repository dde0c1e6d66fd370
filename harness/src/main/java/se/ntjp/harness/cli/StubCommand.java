package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.StubProducer;

/** {@code ntjp stub}: serves a stub producer until it is stopped. */
@Command(
        name = "stub",
        mixinStandardHelpOptions = true,
        description = "Serve a stub producer of a contract on 127.0.0.1 until Ctrl-C.")
final class StubCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContractOptions contracts;

    @Parameters(paramLabel = "CONTRACT", description = "For example GetCareDocumentation:3.")
    private String name;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port (default: any free one).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServiceContract contract = contracts.library().find(name);
        try (StubProducer stub = StubProducer.start(contract, port)) {
            spec.commandLine().getOut().printf("%s answers at %s until Ctrl-C%n", contract, stub.address());
            new CountDownLatch(1).await();
            return ExitCode.PASSED;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
