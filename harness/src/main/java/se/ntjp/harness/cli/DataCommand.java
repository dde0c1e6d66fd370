package se.ntjp.harness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ntjp data}: whether test data are complete, and finding some at the producer. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Check test data, or find some at the producer.",
        subcommands = {DataCheckCommand.class, DataBindCommand.class})
final class DataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }
}
