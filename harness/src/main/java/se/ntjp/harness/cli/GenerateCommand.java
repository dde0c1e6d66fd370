package se.ntjp.harness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.codegen.ProjectGenerator;
import se.ntjp.contracts.model.ServiceContract;

/** {@code ntjp generate}: writes a Maven project with a client and a stub producer of a contract. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Write a Maven project with a CXF client and a stub producer of a contract.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContractOptions contracts;

    @Parameters(paramLabel = "CONTRACT", description = "For example GetCareDocumentation:3.")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the project is written.")
    private Path out;

    @Option(names = "--force", description = "Write into a folder that is not empty.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        ServiceContract contract = contracts.library().find(name);
        List<Path> files = new ProjectGenerator().generate(contract, out, force);
        spec.commandLine()
                .getOut()
                .printf("%s: %d files in %s. Build it there with 'mvn verify'.%n", contract, files.size(), out);
        return ExitCode.PASSED;
    }
}
