package se.ntjp.testcases.soapui.script;

import java.util.function.Consumer;
import org.codehaus.groovy.runtime.FormatHelper;

/** What {@code println} and the like write to: whole lines go on, the rest waits for its end. */
public final class ScriptOutput implements ForScripts {

    private static final int MAX_LINE = 1 << 16;

    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    ScriptOutput(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Ends the line. */
    public void println() {
        print("\n");
    }

    /** Writes a value and ends the line. */
    public void println(Object value) {
        print(FormatHelper.toString(value) + "\n");
    }

    /** Writes a value. */
    public void print(Object value) {
        line.append(FormatHelper.toString(value));
        int end = line.indexOf("\n");
        while (end >= 0) {
            lines.accept(line.substring(0, end));
            line.delete(0, end + 1);
            end = line.indexOf("\n");
        }
        if (line.length() > MAX_LINE) {
            flush();
        }
    }

    /** Writes values into a format. */
    public void printf(String format, Object... values) {
        print(String.format(TimeAndChance.LANGUAGE, format, values));
    }

    /** Passes on what waits for the end of its line. */
    public void flush() {
        if (!line.isEmpty()) {
            lines.accept(line.toString());
            line.setLength(0);
        }
    }
}
