package se.ntjp.reports.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.suite.TestCase;

/**
 * What a run was to do, written before its first call. Its JSON form is published as
 * {@code schemas/record-manifest.schema.json}. All digests are SHA-256 in lower-case hexadecimal.
 *
 * @param format version of the record's format, {@link #FORMAT}
 * @param tool what made the run
 * @param contract what it was judged against
 * @param suite the cases' origin
 * @param configurationDigest of the run's configuration
 * @param dataDigest of the test data
 * @param seed of everything random in the run
 * @param started the run's clock at its start
 * @param target the producer's address; see {@link Secrets#address}
 * @param limits what the contract's use allows
 * @param language the language asked for
 * @param plan what was to be shown
 * @param testIdentities the personal identities that are declared test data; every other one is masked where it is
 *     shown
 * @param inputs the files below {@code inputs/}, sorted by name; set by {@link RecordWriter}
 */
public record RecordManifest(
        int format,
        Tool tool,
        Contract contract,
        Suite suite,
        String configurationDigest,
        String dataDigest,
        long seed,
        Instant started,
        String target,
        Limits limits,
        Language language,
        Plan plan,
        List<String> testIdentities,
        List<Input> inputs) {

    /** The format that is written and read. */
    public static final int FORMAT = 1;

    public RecordManifest {
        testIdentities = List.copyOf(testIdentities);
        inputs = List.copyOf(inputs);
    }

    /** The same with other inputs. */
    RecordManifest with(List<Input> files) {
        return new RecordManifest(
                format,
                tool,
                contract,
                suite,
                configurationDigest,
                dataDigest,
                seed,
                started,
                target,
                limits,
                language,
                plan,
                testIdentities,
                files);
    }

    /**
     * What made the run.
     *
     * @param name the program
     * @param version its version
     * @param digest of the program's own files
     */
    public record Tool(String name, String version, String digest) {}

    /**
     * What the producer was judged against.
     *
     * @param id for example {@code GetCareDocumentation 3.0}
     * @param namespace of the contract's interaction
     * @param wsdlDigest of the WSDL's bytes
     */
    public record Contract(String id, String namespace, String wsdlDigest) {}

    /**
     * Where the cases came from.
     *
     * @param name what people call the suite
     * @param origin the file it was read from, or {@code baseline}
     * @param digest of the suite's bytes
     */
    public record Suite(String name, String origin, String digest) {}

    /**
     * What the contract's use allows.
     *
     * @param responseTimeMillis for a whole answer
     * @param platformTimeMillis when the platform gives up
     * @param maxBytes the largest answer that is read
     */
    public record Limits(long responseTimeMillis, long platformTimeMillis, int maxBytes) {

        /** The limits that a reading uses, in the record's units. */
        public static Limits of(se.ntjp.testcases.reading.Limits limits) {
            return new Limits(
                    limits.responseTime().toMillis(), limits.platformTime().toMillis(), limits.maxBytes());
        }
    }

    /**
     * What was to be shown.
     *
     * @param cases in the order they are run and shown
     * @param requirements the catalogue, those without a case too
     */
    public record Plan(List<PlannedCase> cases, List<Requirement> requirements) {

        public Plan {
            cases = List.copyOf(cases);
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * A case as a report needs it.
     *
     * @param id the official number
     * @param title its name
     * @param purpose what it shows
     * @param proves ids of requirements
     * @param needs names of test data without which it cannot be run
     * @param look what a person must look at; absent where the machine decides alone
     * @param excluded why the contract has no such case; absent where it has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedCase(
            String id, Text title, Text purpose, List<String> proves, List<String> needs, Text look, Text excluded) {

        public PlannedCase {
            proves = List.copyOf(proves);
            needs = List.copyOf(needs);
        }

        /** The part of a test case that a report needs. */
        public static PlannedCase of(TestCase testCase) {
            return new PlannedCase(
                    testCase.id(),
                    testCase.title(),
                    testCase.purpose(),
                    testCase.proves(),
                    testCase.needs(),
                    testCase.look(),
                    testCase.excluded());
        }
    }

    /**
     * A copy of a file that re-judgement needs.
     *
     * @param name its path below {@code inputs/}
     * @param size in bytes
     * @param digest of its bytes
     */
    public record Input(String name, long size, String digest) {}
}
