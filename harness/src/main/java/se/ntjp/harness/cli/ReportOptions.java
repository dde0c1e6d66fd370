package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.output.TerminalSummary;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.reports.view.RunReport;
import se.ntjp.testcases.source.SuiteException;

/** Where the report goes and in which language. */
final class ReportOptions {

    private static final List<String> OURS =
            List.of("index.html", "report.json", "junit.xml", "record", "script-output");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "ntjp-report",
            description = "Where the report is left (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--force", description = "Replace an earlier report in that folder.")
    private boolean force;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of the report (default: sv).")
    private Language language;

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** The record's folder. */
    Path record() {
        return out.resolve("record");
    }

    /**
     * Looks whether there is room for the report.
     *
     * @throws SuiteException where an earlier one lies there and may not be replaced, or a file is in the way
     */
    void check() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new SuiteException(
                    "--out: expected a folder or a new name, found the file %s. Give another name.".formatted(out));
        }
        if (!isEmpty() && !force) {
            throw new SuiteException(
                    "--out: %s is not empty, and an earlier run is never overwritten. Give another folder, or --force."
                            .formatted(out));
        }
        if (!isEmpty() && !Files.isRegularFile(record().resolve("manifest.json"))) {
            throw new SuiteException(
                    "--force: expected an earlier report in %s, found other files (no record/manifest.json), which are not replaced. Give another folder with --out."
                            .formatted(out));
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(out)) {
            return true;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.findAny().isEmpty();
        }
    }

    /** Words for the case that the run is broken off. */
    Interruption interruption(Language chosen, PrintWriter terminal) {
        return new Interruption(out, chosen, terminal);
    }

    /** Makes room for the report; an earlier one goes. */
    void prepare() throws IOException {
        try {
            for (String each : OURS) {
                delete(out.resolve(each));
            }
            Files.createDirectories(out);
        } catch (FileSystemException e) {
            throw new SuiteException("--out: expected a folder that can be written, found %s: %s. Give another folder."
                    .formatted(e.getFile(), FileWords.what(e)));
        }
    }

    /** Takes back what a run left that could not begin: nothing was tried. */
    void discard() throws IOException {
        for (String each : OURS) {
            delete(out.resolve(each));
        }
        if (isEmpty()) {
            Files.deleteIfExists(out);
        }
    }

    /** Writes every view of the record, says in words what came of it, and gives the exit code. */
    int write(RunRecord record, Language chosen, PrintWriter terminal) throws IOException {
        RunReport report = ReportWriter.write(record, out, chosen);
        terminal.print(
                new TerminalSummary(chosen, System.console() != null).of(report, out.resolve(ReportWriter.PAGE)));
        terminal.flush();
        return report.exitCode();
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
