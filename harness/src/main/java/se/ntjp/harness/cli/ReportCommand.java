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
import se.ntjp.contracts.archive.PackageSource;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.output.ReportFiles;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.output.TerminalSummary;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.source.SuiteException;

/** {@code ntjp report}: makes the report of a record again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write the report of a record again, or verify a record.",
        subcommands = VerifyCommand.class)
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
            description = {
                "Where the report is written (default: beside the record).",
                "The report of a zip NAME.zip goes to the folder NAME-report beside it."
            })
    private Path out;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language (default: that of the run).")
    private Language language;

    @Override
    public Integer call() throws IOException {
        Path place = record(folder);
        RunRecord record = RecordReader.open(place);
        Language chosen = language == null ? record.manifest().language() : language;
        Path to = out == null ? beside(place) : out;
        refuseForeign(new ReportFiles(record), place, to);
        RunReport report = ReportWriter.write(record, to, chosen);
        spec.commandLine().getOut().print(new TerminalSummary(chosen, false).of(report, to.resolve(ReportWriter.PAGE)));
        spec.commandLine().getOut().flush();
        return report.exitCode();
    }

    /** Where the report of a record goes: around the record, if it lies in a report; else into a folder of its own. */
    private static Path beside(Path record) {
        Path absolute = record.toAbsolutePath().normalize();
        return isInReport(record)
                ? absolute.getParent()
                : absolute.resolveSibling(PackageSource.name(absolute) + "-report");
    }

    private static boolean isInReport(Path record) {
        return Files.isDirectory(record) && PackageSource.name(record).equals("record");
    }

    /** Whatever lies there and was not made of the record is somebody's. */
    private static void refuseForeign(ReportFiles files, Path record, Path to) throws IOException {
        if (isInReport(record) && to.toAbsolutePath().normalize().equals(beside(record))) {
            return;
        }
        for (String name : files.names()) {
            Path file = to.resolve(name);
            if (Files.exists(file) && !files.wrote(name, Files.readAllBytes(file))) {
                throw new SuiteException(
                        "%s is there already and is not a report of this record. Give another folder with --out."
                                .formatted(file));
            }
        }
    }

    /** The record that a user means: the folder or zip itself, or the one inside a report. */
    static Path record(Path given) {
        Path inside = given.resolve("record");
        return Files.isDirectory(inside) ? inside : given;
    }
}
