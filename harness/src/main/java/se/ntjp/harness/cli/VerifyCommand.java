package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.installed.evidence.InstalledRejudgement;
import se.ntjp.harness.run.Rejudgement;
import se.ntjp.harness.trust.TrustFile;
import se.ntjp.reports.output.ReportFiles;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RunRecord;

/** {@code ntjp report verify}: re-judges a record offline and holds the report around it against it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Judge a record again, without the producer: every verdict must come out the same, no byte may have changed,",
            "and the report around the record must say what the record says. Of a run by SoapUI, every verdict must follow",
            "from what SoapUI wrote.",
            "Exit code 0 where that is so, 1 where it is not."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final Text VERIFIED = Text.of(
            "%s: %s testfall bedömda på nytt, varje utfall detsamma, inget ändrat.",
            "%s: %s test cases judged again, every verdict the same, nothing changed.");
    private static final Text FOLLOWS = Text.of(
            "%s: %s testfall, varje utfall följer av det som SoapUI skrev, inget ändrat. SoapUI:s egna kontroller görs inte om.",
            "%s: %s test cases, every verdict follows from what SoapUI wrote, nothing changed. SoapUI's own checks are not made again.");
    private static final Text NOT_VERIFIED =
            Text.of("%s: inte bekräftad, av skälen ovan.", "%s: not verified, for the reasons above.");
    private static final Text OTHER_VIEW = Text.of(
            "%s är inte vad protokollet säger. Skriv rapporten på nytt med ntjp report.",
            "%s is not what the record says. Write the report again with ntjp report.");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "ntjp-report",
            description = "A report or record, as folder or zip (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--trust-scripts",
            description = "Run the scripts of the SoapUI project that the record holds, in a sandbox.")
    private boolean trust;

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language (default: that of the run).")
    private Language language;

    @Override
    public Integer call() throws IOException {
        RunRecord record = RecordReader.open(ReportCommand.record(folder));
        Language chosen = language == null ? record.manifest().language() : language;
        boolean bySoapUi = InstalledRejudgement.isOf(record);
        Rejudgement.Outcome outcome = bySoapUi ? InstalledRejudgement.of(record) : Rejudgement.of(record, this::trusts);
        List<Text> differences = outcome.sound() ? otherViews(record) : outcome.differences();
        PrintWriter out = spec.commandLine().getOut();
        differences.forEach(difference -> out.println(difference.in(chosen)));
        if (differences.isEmpty()) {
            out.println((bySoapUi ? FOLLOWS : VERIFIED)
                    .with(folder, outcome.judged())
                    .in(chosen));
            return ExitCode.PASSED;
        }
        out.println(NOT_VERIFIED.with(folder).in(chosen));
        return ExitCode.FAILED;
    }

    private boolean trusts(String digest) {
        try {
            return trust || new TrustFile(TrustFile.standardPath()).trusts(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the report around a sound record that do not come of it. */
    private List<Text> otherViews(RunRecord record) throws IOException {
        Optional<PackageFiles> report = RecordReader.around(folder);
        List<Text> others = new ArrayList<>();
        if (report.isPresent()) {
            ReportFiles made = new ReportFiles(record);
            for (String name : made.names()) {
                if (report.get().names().contains(name)
                        && !made.wrote(name, report.get().read(name))) {
                    others.add(OTHER_VIEW.with(name));
                }
            }
        }
        return others;
    }
}
