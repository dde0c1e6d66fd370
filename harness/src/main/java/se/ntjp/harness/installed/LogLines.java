package se.ntjp.harness.installed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes in what a program writes, line by line, however much: the first and the last {@value #KEPT} lines are kept, of
 * each line the first {@value #LONGEST} characters.
 */
final class LogLines {

    static final int KEPT = 5_000;
    static final int LONGEST = 2_000;

    private final Consumer<String> next;
    private final List<String> first = new ArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private long dropped;

    /** @param next is given every line, kept or not */
    LogLines(Consumer<String> next) {
        this.next = next;
    }

    /** Reads to the end of what the program writes. */
    void readAll(Reader from) throws IOException {
        char[] some = new char[8192];
        for (int count = from.read(some); count >= 0; count = from.read(some)) {
            take(some, count);
        }
        if (line.length() > 0) {
            endLine();
        }
    }

    /** Takes in a piece. */
    void take(char[] some, int count) {
        for (int i = 0; i < count; i++) {
            if (some[i] == '\n') {
                endLine();
            } else if (some[i] != '\r' && line.length() < LONGEST) {
                line.append(some[i]);
            }
        }
    }

    private void endLine() {
        String ended = line.toString();
        line.setLength(0);
        add(ended);
        next.accept(ended);
    }

    private synchronized void add(String ended) {
        if (first.size() < KEPT) {
            first.add(ended);
            return;
        }
        last.add(ended);
        if (last.size() > KEPT) {
            last.remove();
            dropped++;
        }
    }

    /** What is kept so far, with a word about what is not. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>(first);
        if (dropped > 0) {
            lines.add("... %s lines left out ...".formatted(dropped));
        }
        lines.addAll(last);
        return lines;
    }
}
