package se.ntjp.harness.installed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.installed.evidence.CaseVerdicts;
import se.ntjp.harness.installed.evidence.Evidence;
import se.ntjp.harness.installed.evidence.ExportedFolder;
import se.ntjp.harness.installed.evidence.Plan;
import se.ntjp.harness.installed.evidence.RunnerEnd;
import se.ntjp.harness.installed.evidence.RunnerLog;
import se.ntjp.harness.run.ManifestOfRun;
import se.ntjp.harness.run.ProjectInputs;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.ToolVersion;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;

/**
 * A run of a SoapUI project by SoapUI itself, from its inputs to its record. The project's scripts run with all the
 * rights that SoapUI has, for which the inputs must have the user's leave.
 */
public final class InstalledRun {

    /** How long one start of SoapUI may take; the largest official suite takes some minutes. */
    public static final Duration LIMIT = Duration.ofHours(1);

    private final RunInputs inputs;
    private final ProjectInputs source;
    private final RunnerProcess runner;
    private final TlsSettings tls;
    private final Duration limit;
    private final ToolVersion tool;
    private final RequirementCatalogue requirements;
    private final Clock clock;

    /**
     * @param inputs with the SoapUI project, its files and the user's leave to run its scripts
     * @param runner where it runs
     * @param tls whose key store SoapUI gets
     * @param limit how long one start of SoapUI may take
     * @throws SuiteException where there is no project, or no leave to run its scripts
     */
    public InstalledRun(
            RunInputs inputs,
            RunnerProcess runner,
            TlsSettings tls,
            Duration limit,
            ToolVersion tool,
            RequirementCatalogue requirements,
            Clock clock) {
        this.inputs = inputs;
        this.source = source(inputs);
        this.runner = runner;
        this.tls = tls;
        this.limit = limit;
        this.tool = tool;
        this.requirements = requirements;
        this.clock = clock;
    }

    private static ProjectInputs source(RunInputs inputs) {
        ProjectInputs project = inputs.project()
                .orElseThrow(() -> new SuiteException(
                        "--engine soapui: expected a SoapUI project, but %s is none. Give the release package with --package, or a project with --suite."
                                .formatted(inputs.suite().name())));
        if (!project.trusted()) {
            throw new SuiteException(
                    "--engine soapui: SoapUI runs the scripts of %s with all your rights, for which it needs your leave. Read them and give --trust-scripts, or leave out --engine soapui."
                            .formatted(project.file()));
        }
        return project;
    }

    /** What came of all starts. */
    private record Collected(Evidence evidence, List<RecordedExchange> exchanges, int left) {}

    /**
     * Makes the run and its record. Where the calling thread is interrupted SoapUI is stopped and the record says so.
     *
     * @param folder where the record is written; must not exist
     * @param configurationDigest of what the user configured
     * @param listener is told of cases that begin while SoapUI runs, and of outcomes when it has ended
     * @param remarks about the run as a whole, for the reader of the report
     * @return the record, read back from the folder
     * @throws IOException where the working folder or the record cannot be written
     * @throws SuiteException where SoapUI cannot be started
     */
    public RunRecord make(
            Path folder, String configurationDigest, Language language, RunListener listener, List<Text> remarks)
            throws IOException {
        Instant started = clock.instant();
        try (StopAtShutdown stop = new StopAtShutdown()) {
            stop.expect();
            Collected collected = run(stop, listener);
            RecordManifest manifest =
                    new ManifestOfRun(inputs, tool, requirements).at(started, configurationDigest, language);
            Map<String, byte[]> files = new TreeMap<>(inputs.files());
            files.putAll(collected.evidence().files());
            try (RecordWriter record = RecordWriter.create(folder, manifest, files)) {
                for (Text remark : remarks) {
                    record.remark(remark);
                }
                for (Text remark : remarks(collected)) {
                    record.remark(remark);
                }
                write(collected, record, listener);
                record.finish(clock.instant());
            }
            return RecordReader.open(folder);
        }
    }

    private Collected run(StopAtShutdown stop, RunListener listener) throws IOException {
        byte[] content = source.files().get(source.file());
        SoapUiProject project = new ProjectReader().read(source.file(), content);
        Plan plan = Plan.of(project, Digests.sha256(content), inputs.suite(), inputs.selection());
        FileNameEncoding.require(plan.cases(), FileNameEncoding.here());
        List<Evidence.OfStart> starts = new ArrayList<>();
        List<RecordedExchange> exchanges = new ArrayList<>();
        int left = 0;
        try (Workplace place = Workplace.lay(
                new FilesInMemory(source.files()),
                source.file(),
                plan,
                inputs.data(),
                inputs.target(),
                tls.keyStore(),
                runner)) {
            for (Plan.Start start : plan.starts()) {
                Path output = place.output(starts.size() + 1);
                UnaryOperator<Path> seen = file -> runner.seen(place.root(), file);
                List<String> arguments = RunnerArguments.of(project, start, place, output, inputs.target(), seen);
                RunnerEnd end = stop.run(() -> runner.run(arguments, place.root(), limit, line -> RunnerLog.begun(line)
                        .ifPresent(name -> begins(name, start, listener))));
                starts.add(Evidence.OfStart.read(end, output));
                ExportedFolder exported = ExportedFolder.read(output, start.cases());
                exchanges.addAll(exported.exchanges());
                left += exported.left();
                if (end.how() != RunnerEnd.How.EXITED) {
                    break;
                }
            }
        }
        return new Collected(new Evidence(plan, starts), exchanges, left);
    }

    private void begins(String name, Plan.Start start, RunListener listener) {
        start.cases().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .flatMap(each -> testCase(each.id()))
                .ifPresent(listener::begins);
    }

    private Optional<TestCase> testCase(String id) {
        return inputs.suite().cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private List<Text> remarks(Collected collected) {
        return EngineRemarks.of(
                runner.name(),
                collected.exchanges(),
                collected.left(),
                inputs.target(),
                tls.trustStore().isPresent());
    }

    private void write(Collected collected, RecordWriter record, RunListener listener) throws IOException {
        for (CaseResult result : CaseVerdicts.of(collected.evidence(), collected.exchanges())) {
            for (RecordedExchange each : collected.exchanges()) {
                if (each.caseId().equals(result.caseId())) {
                    record.exchange(each.exchange(), each.caseId(), each.call(), each.parameters());
                }
            }
            record.result(result);
            testCase(result.caseId()).ifPresent(testCase -> listener.ended(testCase, result));
        }
    }
}
