package se.ntjp.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.run.Rejudgement;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.output.TerminalSummary;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;

/** {@code ntjp report}: makes the report of a record again, and judges a record again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write the report of a record again, or verify a record.",
        subcommands = ReportCommand.Verify.class)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "ntjp-report",
            description = "A report or record, as folder or zip (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the report is written (default: beside the record).")
    private Path out;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language (default: that of the run).")
    private Language language;

    @Override
    public Integer call() throws IOException {
        Path place = record(folder);
        RunRecord record = RecordReader.open(place);
        Language chosen = language == null ? record.manifest().language() : language;
        Path to = out == null ? place.toAbsolutePath().getParent() : out;
        RunReport report = ReportWriter.write(record, to, chosen);
        spec.commandLine().getOut().print(new TerminalSummary(chosen, false).of(report, to.resolve(ReportWriter.PAGE)));
        spec.commandLine().getOut().flush();
        return report.exitCode();
    }

    /** The record that a user means: the folder or zip itself, or the one inside a report. */
    private static Path record(Path given) {
        Path inside = given.resolve("record");
        return Files.isDirectory(inside) ? inside : given;
    }

    /** {@code ntjp report verify}: re-judges a record offline. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Judge a record again, without the producer: every verdict must come out the same, and no byte may have changed.",
                "Exit code 0 where it does, 1 where it does not."
            })
    static final class Verify implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                defaultValue = "ntjp-report",
                description = "A report or record, as folder or zip (default: ${DEFAULT-VALUE}).")
        private Path folder;

        @Override
        public Integer call() throws IOException {
            RunRecord record = RecordReader.open(record(folder));
            Rejudgement.Outcome outcome = Rejudgement.of(record);
            if (outcome.sound()) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s: %d test cases judged again, every verdict the same, nothing changed.%n",
                                folder, outcome.judged());
                return ExitCode.PASSED;
            }
            outcome.differences().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().printf("%s: not verified, for the reasons above.%n", folder);
            return ExitCode.FAILED;
        }
    }
}
