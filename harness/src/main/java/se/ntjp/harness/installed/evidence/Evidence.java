package se.ntjp.harness.installed.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.reports.record.RecordJson;

/**
 * What the verdicts of a run of SoapUI rest on: the plan, and of each start of the runner how it ended, its log and its
 * JUnit files. A record keeps it among its inputs.
 *
 * @param plan what was to be run
 * @param starts what came of each start of the runner, in the plan's order
 */
public record Evidence(Plan plan, List<OfStart> starts) {

    private static final String FOLDER = "soapui/";
    private static final String PLAN = FOLDER + "plan.json";
    private static final String END = "end.json";
    private static final String LOG = "log.txt";
    private static final long MAX_BYTES = 64L << 20;

    public Evidence {
        starts = List.copyOf(starts);
    }

    /**
     * What came of one start.
     *
     * @param end how it ended
     * @param junit the JUnit files by name, without the properties of SoapUI's JVM
     */
    public record OfStart(RunnerEnd end, Map<String, byte[]> junit) {

        public OfStart {
            junit = Collections.unmodifiableMap(new TreeMap<>(junit));
        }

        /** What a start left in its output folder. One too large to read counts as empty. */
        public static OfStart read(RunnerEnd end, Path output) throws IOException {
            Map<String, byte[]> junit = new TreeMap<>();
            try (Stream<Path> files = Files.list(output)) {
                for (Path file : (Iterable<Path>) files.filter(Evidence::isJunit)::iterator) {
                    byte[] content = Files.size(file) > MAX_BYTES ? new byte[0] : Files.readAllBytes(file);
                    junit.put(file.getFileName().toString(), JunitFile.withoutProperties(content));
                }
            }
            return new OfStart(end, junit);
        }
    }

    /** What of an end is not its log. */
    private record Ended(RunnerEnd.How how, int exitCode) {}

    private static boolean isJunit(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml") && Files.isRegularFile(file);
    }

    /** Whether a record is of a run of SoapUI. */
    public static boolean isIn(PackageFiles inputs) {
        return inputs.names().contains(PLAN);
    }

    /** The files that a record keeps. */
    public Map<String, byte[]> files() {
        ObjectMapper json = RecordJson.pretty();
        Map<String, byte[]> files = new TreeMap<>();
        try {
            files.put(PLAN, json.writeValueAsBytes(plan));
            for (int i = 0; i < starts.size(); i++) {
                RunnerEnd end = starts.get(i).end();
                files.put(folder(i) + END, json.writeValueAsBytes(new Ended(end.how(), end.exitCode())));
                files.put(folder(i) + LOG, String.join("\n", end.log()).getBytes(StandardCharsets.UTF_8));
                String folder = folder(i);
                starts.get(i).junit().forEach((name, content) -> files.put(folder + name, content));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plans are plain values", e);
        }
        return files;
    }

    /**
     * What a record kept.
     *
     * @throws IOException where something is missing or is not what {@link #files} writes
     */
    public static Evidence of(PackageFiles inputs) throws IOException {
        ObjectMapper json = RecordJson.compact();
        List<OfStart> starts = new ArrayList<>();
        for (int i = 0; inputs.names().contains(folder(i) + END); i++) {
            Ended ended = json.readValue(inputs.read(folder(i) + END), Ended.class);
            String log = new String(inputs.read(folder(i) + LOG), StandardCharsets.UTF_8);
            Map<String, byte[]> junit = new TreeMap<>();
            for (String name : inputs.names()) {
                if (name.startsWith(folder(i) + "TEST-")) {
                    junit.put(name.substring(folder(i).length()), inputs.read(name));
                }
            }
            starts.add(new OfStart(new RunnerEnd(ended.how(), ended.exitCode(), List.of(log.split("\n", -1))), junit));
        }
        return new Evidence(json.readValue(inputs.read(PLAN), Plan.class), starts);
    }

    private static String folder(int start) {
        return FOLDER + (start + 1) + "/";
    }
}
