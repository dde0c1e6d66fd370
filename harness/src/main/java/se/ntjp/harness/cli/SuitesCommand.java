package se.ntjp.harness.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;

/** {@code ntjp suites}: the suites at hand, and what to know of one of your own before it is run. */
@Command(
        name = "suites",
        mixinStandardHelpOptions = true,
        description =
                "List the bundled suites, lint one of your own, or trust the scripts of a SoapUI project or convert it.",
        subcommands = {
            SuitesCommand.Listing.class,
            SuitesLintCommand.class,
            SuitesTrustCommand.class,
            SuitesConvertCommand.class
        })
final class SuitesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }

    /** {@code ntjp suites list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the bundled suites and their cases.")
    static final class Listing implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            for (TestSuite suite : Suites.bundled().all()) {
                out.printf("%s: %d test cases%n", suite.name(), suite.cases().size());
                suite.cases()
                        .forEach(each -> out.printf(
                                "  %-7s %s%n", each.id(), each.title().sv()));
            }
            return ExitCode.PASSED;
        }
    }
}
