package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.xml.transform.TransformerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.harness.transport.TransportException;
import se.ntjp.testcases.schematron.SchematronException;
import se.ntjp.testcases.source.SuiteException;

/** The {@code ntjp} command. */
@Command(
        name = "ntjp",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tests that a producer of Sweden's national service platform (NTjP) keeps its service contracts.",
            "",
            "With no contract and no target, 'ntjp run' tries everything on a built-in stub producer."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything that was tried is decided, and nothing failed",
            "1:at least one test case failed",
            "2:wrong use or configuration; nothing was tried",
            "3:something could not be decided, nothing was, or the harness failed",
            "130:interrupted with Ctrl-C; the record so far is kept, and 'ntjp report' shows it"
        },
        subcommands = {
            RunCommand.class,
            ReportCommand.class,
            ContractsCommand.class,
            SuitesCommand.class,
            DataCommand.class,
            StubCommand.class,
            GenerateCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Ntjp implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        settle();
        PrintWriter out = new PrintWriter(System.out, true, terminal());
        PrintWriter err = new PrintWriter(System.err, true, terminal());
        System.exit(execute(out, err, arguments));
    }

    /** Settings of the whole process, before anything else runs. */
    static void settle() {
        // The words of the JDK's parsers go into findings: the same on every computer, whatever its language.
        Locale.setDefault(Locale.ROOT);
        // JAXB asks for a TransformerFactory at every foreign element; left to look for one it opens Saxon's signed jar
        // each time, which takes longer than everything else in a run.
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Ntjp());
        command.setOut(out);
        command.setErr(err);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(Long.class, Ntjp::wholeNumber);
        command.setParameterExceptionHandler((e, words) -> misused(e));
        command.setExecutionExceptionHandler((e, line, parsed) -> failed(e, line.getErr()));
        return command.execute(arguments);
    }

    /** A bare {@code ntjp} shows its help. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }

    private static Long wholeNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException(
                    "expected a whole number of at most 18 digits, found «%s»".formatted(text));
        }
    }

    private static int misused(CommandLine.ParameterException e) {
        CommandLine line = e.getCommandLine();
        // picocli says «option» twice of an option whose value must be NAME=VALUE.
        line.getErr().println("ntjp: " + e.getMessage().replace("option option", "option"));
        line.getErr()
                .printf(
                        "'%s --help' lists what can be said.%n",
                        line.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, PrintWriter err) {
        boolean users = e instanceof ContractException
                || e instanceof SuiteException
                || e instanceof SchematronException
                || e instanceof TransportException
                || e instanceof IOException;
        if (users) {
            err.println("ntjp: " + (e instanceof FileSystemException file ? FileWords.of(file) : e.getMessage()));
            return ExitCode.USAGE;
        }
        err.println("ntjp: an error in the harness itself: " + e);
        e.printStackTrace(err);
        return ExitCode.UNDECIDED;
    }

    private static Charset terminal() {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
        return !encoding.isEmpty() && Charset.isSupported(encoding)
                ? Charset.forName(encoding)
                : StandardCharsets.UTF_8;
    }
}
