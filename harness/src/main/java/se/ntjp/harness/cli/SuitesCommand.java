package se.ntjp.harness.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import net.sf.saxon.s9api.Processor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;

/** {@code ntjp suites}: the suites at hand, and whether a suite of your own is rightly written. */
@Command(
        name = "suites",
        mixinStandardHelpOptions = true,
        description = "List the bundled suites, or lint one of your own.",
        subcommands = {SuitesCommand.Listing.class, SuitesCommand.Lint.class})
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

    /** {@code ntjp suites lint}. */
    @Command(name = "lint", mixinStandardHelpOptions = true, description = "Check that a suite is rightly written.")
    static final class Lint implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The suite, in YAML.")
        private Path file;

        @Override
        public Integer call() {
            TestSuite suite = new SuiteReader().read(file);
            SuiteLint lint = new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations());
            List<String> problems = lint.problems(suite);
            problems.forEach(spec.commandLine().getOut()::println);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: %d test cases, %d problems%n",
                            suite.name(), suite.cases().size(), problems.size());
            return problems.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
        }
    }
}
