package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.sf.saxon.s9api.Processor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.soapui.official.SuiteInventory;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.TestSuite;

/** {@code ntjp suites lint}: whether a suite can be run as it is written. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Check that a suite is rightly written, or tell what is in a SoapUI project and what of it is not"
                + " understood.")
final class SuitesLintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The suite, in YAML, or a SoapUI project (.xml).")
    private Path file;

    @Override
    public Integer call() throws IOException {
        return ProjectFile.isOne(file) ? lintProject() : lintSuite();
    }

    private int lintProject() throws IOException {
        ProjectFile own = ProjectFile.read(file);
        StraightLineScripts straight = new StraightLineScripts();
        SuiteInventory inventory = SuiteInventory.of(
                own.project(), own.differences(), own.data(), Optional.of(script -> straight.parse(script)
                        .isEmpty()));
        inventory.lines().forEach(out()::println);
        return inventory.unsupported().isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private int lintSuite() {
        TestSuite suite = new SuiteReader().read(file);
        SuiteLint lint = new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations());
        List<String> problems = lint.problems(suite);
        problems.forEach(out()::println);
        out().printf(
                        "%s: %d test cases, %d problems%n",
                        suite.name(), suite.cases().size(), problems.size());
        return problems.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
