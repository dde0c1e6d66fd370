package se.ntjp.reports.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.RootedFiles;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordProblem.Kind;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.verdict.CaseResult;

/** Reads a record and holds every byte of it against its digests. */
public final class RecordReader {

    /** The method that a journal leaves out. */
    static final String POST = "POST";

    private final PackageFiles files;
    private final Set<String> known = new HashSet<>(Set.of(RecordLayout.MANIFEST, RecordLayout.JOURNAL));
    private final List<RecordProblem> problems = new ArrayList<>();
    private final Map<String, RecordedExchange> exchanges = new LinkedHashMap<>();
    private final List<CaseResult> results = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();
    private final Map<String, Body> bodies = new TreeMap<>();
    private Instant end;

    private RecordReader(PackageFiles files) {
        this.files = files;
    }

    /**
     * Reads a record, one of an interrupted run too.
     *
     * @param path a record's folder, or a zip of it or of the report it lies in
     * @throws IOException where it is no record, is of a later format, its manifest cannot be read, or a zip is larger
     *     than allowed or leads out of itself
     */
    public static RunRecord open(Path path) throws IOException {
        PackageFiles files = RootedFiles.at(path, RecordLayout.MANIFEST, RecordLayout.LIMITS);
        byte[] bytes = files.read(RecordLayout.MANIFEST);
        return new RecordReader(files).read(manifest(path, bytes), Digests.sha256(bytes));
    }

    /**
     * The report that a record lies in.
     *
     * @param path a folder or zip
     * @return its files, the record's below {@code record/}; empty where the path holds no report
     * @throws IOException where a zip is larger than allowed or leads out of itself
     */
    public static Optional<PackageFiles> around(Path path) throws IOException {
        return RootedFiles.find(path, "record/" + RecordLayout.MANIFEST, RecordLayout.LIMITS);
    }

    private static RecordManifest manifest(Path path, byte[] bytes) throws IOException {
        try {
            JsonNode json = RecordJson.compact().readTree(bytes);
            int format = json.path("format").asInt();
            if (format != RecordManifest.FORMAT) {
                throw new IOException("%s is a record of format %s; this version reads format %s"
                        .formatted(path, format, RecordManifest.FORMAT));
            }
            Optional<String> problem = RecordSchema.MANIFEST.problem(json);
            if (problem.isPresent()) {
                throw new IOException(
                        "%s: %s is not a record's manifest: %s".formatted(path, RecordLayout.MANIFEST, problem.get()));
            }
            return RecordJson.compact().treeToValue(json, RecordManifest.class);
        } catch (JacksonException e) {
            throw new IOException(
                    "%s: %s is not a record's manifest: %s"
                            .formatted(path, RecordLayout.MANIFEST, e.getOriginalMessage()),
                    e);
        }
    }

    private RunRecord read(RecordManifest manifest, String manifestDigest) throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>();
        for (RecordManifest.Input input : manifest.inputs()) {
            inputs.put(input.name(), checked(RecordLayout.INPUTS + input.name(), input.digest()));
        }
        readJournal(manifestDigest);
        for (String name : files.names()) {
            boolean leftover = end == null && name.startsWith(RecordLayout.BODIES);
            if (!known.contains(name) && !leftover) {
                report(Kind.UNEXPECTED, name);
            }
        }
        return new RunRecord(manifest, exchanges, results, remarks, end, problems, new FilesInMemory(inputs));
    }

    private void readJournal(String manifestDigest) throws IOException {
        if (!files.names().contains(RecordLayout.JOURNAL)) {
            report(Kind.MISSING, RecordLayout.JOURNAL);
            return;
        }
        JournalReader journal = new JournalReader();
        journal.read(files.read(RecordLayout.JOURNAL));
        problems.addAll(journal.problems());
        for (JournalEvent event : journal.events()) {
            take(event, manifestDigest);
        }
        if (end == null) {
            report(Kind.NO_END, RecordLayout.JOURNAL);
        }
    }

    private void take(JournalEvent event, String manifestDigest) throws IOException {
        if (event instanceof JournalEvent.Start start && !start.manifest().equals(manifestDigest)) {
            report(Kind.CHANGED, RecordLayout.MANIFEST);
        } else if (event instanceof JournalEvent.Exchanged exchanged) {
            exchanges.put(exchanged.id(), exchange(exchanged));
        } else if (event instanceof JournalEvent.Judged judged) {
            results.add(judged.result());
        } else if (event instanceof JournalEvent.Remark remark) {
            remarks.add(remark.text());
        } else if (event instanceof JournalEvent.End last) {
            end = last.finished();
        }
    }

    private RecordedExchange exchange(JournalEvent.Exchanged event) throws IOException {
        HttpResponse response = event.response() == null
                ? null
                : new HttpResponse(
                        event.response().status(),
                        event.response().headers(),
                        body(event.response().body()));
        JournalEvent.Taken taken = event.timings();
        Exchange exchange = new Exchange(
                event.id(),
                new HttpRequest(
                        event.request().method() == null
                                ? POST
                                : event.request().method(),
                        URI.create(event.request().target()),
                        event.request().headers(),
                        body(event.request().body())),
                response,
                event.failure(),
                new Timings(
                        taken.started(),
                        Duration.ofNanos(taken.connectNanos()),
                        Duration.ofNanos(taken.tlsNanos()),
                        Duration.ofNanos(taken.firstByteNanos()),
                        Duration.ofNanos(taken.totalNanos())),
                event.tls());
        return new RecordedExchange(exchange, event.caseId(), event.call(), event.parameters());
    }

    private Body body(JournalEvent.BodyRef ref) throws IOException {
        if (!bodies.containsKey(ref.digest())) {
            bodies.put(ref.digest(), Body.of(checked(RecordLayout.BODIES + ref.digest(), ref.digest())));
        }
        return bodies.get(ref.digest());
    }

    private byte[] checked(String name, String digest) throws IOException {
        known.add(name);
        if (!files.names().contains(name)) {
            report(Kind.MISSING, name);
            return new byte[0];
        }
        byte[] content = files.read(name);
        if (!Digests.sha256(content).equals(digest)) {
            report(Kind.CHANGED, name);
        }
        return content;
    }

    private void report(Kind kind, String file) {
        problems.add(RecordProblem.of(kind, file));
    }
}
