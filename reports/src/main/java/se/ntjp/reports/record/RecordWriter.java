package se.ntjp.reports.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Writes a record as the run goes. Every line is handed to the operating system before the call returns, and a body
 * before the line that names it, so a run that is killed leaves a readable record. May be called from several threads.
 */
public final class RecordWriter implements AutoCloseable {

    private final ObjectMapper json = RecordJson.compact();
    private final Path folder;
    private final OutputStream journal;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private String seal = Seal.NONE;
    private int exchanges;

    private RecordWriter(Path folder) throws IOException {
        this.folder = folder;
        this.journal = Files.newOutputStream(folder.resolve(RecordLayout.JOURNAL), StandardOpenOption.CREATE_NEW);
    }

    /**
     * Begins a record.
     *
     * @param folder where; made if it does not exist, otherwise it must be empty
     * @param manifest what the run is to do; its inputs are set from {@code inputs}
     * @param inputs the files that re-judgement needs, by their path below {@code inputs/}
     * @throws IOException where the folder is not empty or cannot be written
     */
    public static RecordWriter create(Path folder, RecordManifest manifest, Map<String, byte[]> inputs)
            throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw new IOException("%s is not empty; a record needs a folder of its own".formatted(folder));
            }
        }
        Files.createDirectories(folder.resolve(RecordLayout.BODIES));
        List<RecordManifest.Input> named = new ArrayList<>();
        for (Map.Entry<String, byte[]> input : new TreeMap<>(inputs).entrySet()) {
            write(inputFile(folder, input.getKey()), input.getValue());
            named.add(new RecordManifest.Input(
                    input.getKey(), input.getValue().length, Digests.sha256(input.getValue())));
        }
        byte[] bytes = RecordJson.pretty().writeValueAsBytes(manifest.with(named));
        write(folder.resolve(RecordLayout.MANIFEST), bytes);
        RecordWriter writer = new RecordWriter(folder);
        writer.append(new JournalEvent.Start(Digests.sha256(bytes)));
        return writer;
    }

    private static Path inputFile(Path folder, String name) throws IOException {
        Path inputs = folder.resolve(RecordLayout.INPUTS).normalize();
        Path file = inputs.resolve(name).normalize();
        if (!file.startsWith(inputs) || file.equals(inputs)) {
            throw new IOException("The input «%s» would lie outside the record".formatted(name));
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    /**
     * Adds an exchange; credentials in its headers and address are masked.
     *
     * @param caseId the case it was made for
     * @param call the call's id in the case
     * @param parameters what the request was filled with
     */
    public synchronized void exchange(Exchange exchange, String caseId, String call, Map<String, String> parameters)
            throws IOException {
        HttpRequest request = exchange.request();
        HttpResponse response = exchange.response();
        Timings timings = exchange.timings();
        append(new JournalEvent.Exchanged(
                exchange.id(),
                caseId,
                call,
                new TreeMap<>(parameters),
                new JournalEvent.Sent(
                        RecordReader.POST.equals(exchange.request().method())
                                ? null
                                : exchange.request().method(),
                        Secrets.address(request.target()),
                        Secrets.masked(request.headers()),
                        store(request.body())),
                response == null
                        ? null
                        : new JournalEvent.Came(
                                response.status(), Secrets.masked(response.headers()), store(response.body())),
                exchange.failure(),
                new JournalEvent.Taken(
                        timings.started(),
                        timings.connect().toNanos(),
                        timings.tls().toNanos(),
                        timings.firstByte().toNanos(),
                        timings.total().toNanos()),
                exchange.tls()));
        exchanges++;
    }

    /** Adds a case's outcome. */
    public synchronized void result(CaseResult result) throws IOException {
        append(new JournalEvent.Judged(result));
        counts.merge(result.verdict(), 1, Integer::sum);
    }

    /** Adds something worth knowing about the run as a whole. */
    public synchronized void remark(Text text) throws IOException {
        append(new JournalEvent.Remark(text));
    }

    /**
     * Ends the record; without this it is read as one of an interrupted run.
     *
     * @param finished the run's clock at its end
     */
    public synchronized void finish(Instant finished) throws IOException {
        TreeMap<Verdict, Integer> all = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, counts.getOrDefault(verdict, 0));
        }
        append(new JournalEvent.End(finished, exchanges, all));
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }

    private void append(JournalEvent event) throws IOException {
        byte[] bytes = json.writerFor(JournalEvent.class).writeValueAsBytes(event);
        seal = Seal.of(seal, bytes);
        journal.write(Seal.line(seal, bytes));
    }

    private JournalEvent.BodyRef store(Body body) throws IOException {
        String digest = body.digest();
        Path file = folder.resolve(RecordLayout.BODIES).resolve(digest);
        if (!Files.exists(file)) {
            write(file, body.bytes());
        }
        return new JournalEvent.BodyRef(digest, body.size());
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + RecordLayout.PART);
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
