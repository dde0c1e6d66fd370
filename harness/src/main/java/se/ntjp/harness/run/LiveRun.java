package se.ntjp.harness.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/** A run against a live producer, from its inputs to its record. */
public final class LiveRun {

    private static final Pattern PERSONAL_IDENTITY = Pattern.compile("\\d{12}");

    private final RunInputs inputs;
    private final ToolVersion tool;
    private final RequirementCatalogue requirements;
    private final Clock clock;

    public LiveRun(RunInputs inputs, ToolVersion tool, RequirementCatalogue requirements, Clock clock) {
        this.inputs = inputs;
        this.tool = tool;
        this.requirements = requirements;
        this.clock = clock;
    }

    /**
     * Makes the run and its record.
     *
     * @param folder where the record is written; must not exist
     * @param configurationDigest of what the user configured
     * @param remarks about the run as a whole, for the reader of the report
     * @return the record, read back from the folder
     * @throws IOException where the record cannot be written
     */
    public RunRecord make(
            Path folder,
            String configurationDigest,
            Language language,
            Transport transport,
            RunListener listener,
            List<Text> remarks)
            throws IOException {
        Map<String, byte[]> files = inputs.files();
        try (RecordWriter record = RecordWriter.create(folder, manifest(files, configurationDigest, language), files)) {
            for (Text remark : remarks) {
                record.remark(remark);
            }
            new Assembly(inputs, tool.userAgent()).run(transport, new RunRecorder(record, listener));
            record.finish(clock.instant());
        }
        return RecordReader.open(folder);
    }

    private RecordManifest manifest(Map<String, byte[]> files, String configurationDigest, Language language) {
        return new RecordManifest(
                RecordManifest.FORMAT,
                new RecordManifest.Tool("ntjp-harness", tool.number(), tool.digest()),
                new RecordManifest.Contract(
                        inputs.contract().toString(),
                        inputs.contract().namespace(),
                        Digests.sha256(files.get(
                                InputFiles.CONTRACT + inputs.contract().wsdl()))),
                new RecordManifest.Suite(
                        inputs.suite().name(), inputs.suite().origin(), Digests.sha256(files.get(InputFiles.SUITE))),
                configurationDigest,
                Digests.sha256(files.get(InputFiles.DATA)),
                inputs.seed(),
                clock.instant(),
                inputs.target().toString(),
                RecordManifest.Limits.of(inputs.limits()),
                language,
                new RecordManifest.Plan(
                        inputs.suite().cases().stream()
                                .map(RecordManifest.PlannedCase::of)
                                .toList(),
                        requirements.all()),
                testIdentities(inputs.data()),
                List.of());
    }

    /** The personal identities among the declared test data: only these are ever shown. */
    private static List<String> testIdentities(TestData data) {
        return Stream.concat(
                        data.global().values().stream(),
                        data.cases().values().stream().flatMap(values -> values.values().stream()))
                .flatMap(value -> PERSONAL_IDENTITY.matcher(value).results().map(found -> found.group()))
                .distinct()
                .sorted()
                .toList();
    }
}
