package se.ntjp.harness.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/** What a record says beforehand of a run, whatever engine makes it. */
public final class ManifestOfRun {

    private static final Pattern PERSONAL_IDENTITY = Pattern.compile("\\d{12}");

    private final RunInputs inputs;
    private final ToolVersion tool;
    private final RequirementCatalogue requirements;

    public ManifestOfRun(RunInputs inputs, ToolVersion tool, RequirementCatalogue requirements) {
        this.inputs = inputs;
        this.tool = tool;
        this.requirements = requirements;
    }

    /**
     * The manifest.
     *
     * @param started the run's clock at its start
     * @param configurationDigest of what the user configured
     */
    public RecordManifest at(Instant started, String configurationDigest, Language language) {
        Map<String, byte[]> files = inputs.files();
        return new RecordManifest(
                RecordManifest.FORMAT,
                new RecordManifest.Tool("ntjp-harness", tool.number(), tool.digest()),
                new RecordManifest.Contract(
                        inputs.contract().toString(),
                        inputs.contract().namespace(),
                        Digests.sha256(files.get(
                                InputFiles.CONTRACT + inputs.contract().wsdl()))),
                new RecordManifest.Suite(
                        inputs.suite().name(),
                        inputs.suite().origin(),
                        inputs.project()
                                .map(ProjectInputs::digest)
                                .orElseGet(() -> Digests.sha256(files.get(InputFiles.SUITE)))),
                configurationDigest,
                Digests.sha256(files.get(InputFiles.DATA)),
                inputs.seed(),
                started,
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
