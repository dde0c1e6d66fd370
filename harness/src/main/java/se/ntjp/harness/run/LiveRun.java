package se.ntjp.harness.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/** A run against a live producer, from its inputs to its record. */
public final class LiveRun {

    /** Beside the record: what the scripts of a SoapUI project write. */
    private static final String SCRIPT_OUTPUT = "script-output";

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
        RecordManifest manifest =
                new ManifestOfRun(inputs, tool, requirements).at(clock.instant(), configurationDigest, language);
        try (RecordWriter record = RecordWriter.create(folder, manifest, files)) {
            for (Text remark : remarks) {
                record.remark(remark);
            }
            new Assembly(
                            inputs,
                            tool.userAgent(),
                            Surroundings.live(manifest.started(), folder.resolveSibling(SCRIPT_OUTPUT)))
                    .run(transport, new RunRecorder(record, listener));
            record.finish(clock.instant());
        }
        return RecordReader.open(folder);
    }
}
