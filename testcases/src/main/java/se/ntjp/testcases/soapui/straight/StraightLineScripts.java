package se.ntjp.testcases.soapui.straight;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.ntjp.testcases.soapui.script.Script;

/** Tells straight-line scripts from others. Made once for a run; reads each distinct text once. Thread-safe. */
public final class StraightLineScripts {

    /** Longer ones are hardly straight lines, and cost to be read. */
    private static final int MAX_LENGTH = 50_000;

    private final Members members = new Members();
    private final Map<String, Optional<StraightLine>> known = new ConcurrentHashMap<>();

    /** The script as a straight line; empty where it needs the engine, be it because it is wrong. */
    public Optional<StraightLine> parse(Script script) {
        return known.computeIfAbsent(script.text(), this::read);
    }

    private Optional<StraightLine> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StraightLine(Parser.statements(text), members));
        } catch (NeedsEngine e) {
            return Optional.empty();
        }
    }
}
