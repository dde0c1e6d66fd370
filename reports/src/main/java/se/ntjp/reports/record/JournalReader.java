package se.ntjp.reports.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.ntjp.reports.record.RecordProblem.Kind;

/** Reads a journal's lines. One that has changed or is torn is reported, and what it says is not used. */
final class JournalReader {

    private final ObjectMapper mapper = RecordJson.compact();
    private final List<JournalEvent> events = new ArrayList<>();
    private final List<RecordProblem> problems = new ArrayList<>();
    private String written = Seal.NONE;
    private String computed = Seal.NONE;

    /** Reads the whole journal. */
    void read(byte[] journal) {
        int line = 0;
        for (int from = 0; from < journal.length; ) {
            int to = from;
            while (to < journal.length && journal[to] != '\n') {
                to++;
            }
            line++;
            if (to == journal.length) {
                report(Kind.TORN, line);
            } else {
                readLine(Arrays.copyOfRange(journal, from, to), line);
            }
            from = to + 1;
        }
    }

    List<JournalEvent> events() {
        return events;
    }

    List<RecordProblem> problems() {
        return problems;
    }

    private void readLine(byte[] bytes, int number) {
        Optional<Seal.Line> line = Seal.parse(bytes);
        if (line.isEmpty()) {
            report(Kind.CHANGED, number);
            return;
        }
        // A line whose own seal was changed still follows from the one before it, and the next line from its true seal.
        boolean holds = line.get().holds(written) || line.get().holds(computed);
        computed = Seal.of(written, line.get().event());
        written = line.get().seal();
        if (!holds) {
            report(Kind.CHANGED, number);
            return;
        }
        try {
            events.add(event(bytes));
        } catch (IOException | IllegalArgumentException e) {
            report(Kind.UNREADABLE, number);
        }
    }

    private JournalEvent event(byte[] bytes) throws IOException {
        JsonNode json = mapper.readTree(bytes);
        Optional<String> problem = RecordSchema.JOURNAL.problem(json);
        if (problem.isPresent()) {
            throw new IOException(problem.get());
        }
        JournalEvent event = mapper.treeToValue(json.get("event"), JournalEvent.class);
        if (event instanceof JournalEvent.Exchanged exchanged) {
            URI.create(exchanged.request().target());
        }
        return event;
    }

    private void report(Kind kind, int line) {
        problems.add(new RecordProblem(kind, RecordLayout.JOURNAL, line));
    }
}
