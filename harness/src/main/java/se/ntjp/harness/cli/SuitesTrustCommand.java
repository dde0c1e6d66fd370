package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.harness.trust.TrustFile;
import se.ntjp.testcases.soapui.official.ProjectScripts;

/** {@code ntjp suites trust}: lets the scripts of a SoapUI project run. */
@Command(
        name = "trust",
        mixinStandardHelpOptions = true,
        description = "Let the scripts of a SoapUI project run whenever you run it, as long as its file is unchanged.")
final class SuitesTrustCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "The SoapUI project (.xml).")
    private Path file;

    @Option(
            names = "--trust-file",
            paramLabel = "FILE",
            description = "Where it is written (default: ~/.config/ntjp/trusted-projects).")
    private Path trustFile = TrustFile.standardPath();

    @Override
    public Integer call() throws IOException {
        ProjectFile own = ProjectFile.read(file);
        TrustFile trust = new TrustFile(trustFile);
        PrintWriter out = spec.commandLine().getOut();
        if (!trust.add(own.digest(), own.project().name())) {
            out.printf("%s is trusted already, in %s.%n", own.project().name(), trust.path());
            return ExitCode.PASSED;
        }
        out.printf(
                "Added to %s:%n  %s  %s%n",
                trust.path(), own.digest(), own.project().name());
        out.printf(
                "Its scripts (%d) may now run when you run this project: without network or other programs, reading the"
                        + " package's files and writing to the report's folder only. When the file changes, it must be"
                        + " trusted anew. To take it back, remove the line.%n",
                ProjectScripts.of(own.project()).size());
        return ExitCode.PASSED;
    }
}
