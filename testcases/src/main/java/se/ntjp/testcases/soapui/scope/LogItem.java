package se.ntjp.testcases.soapui.scope;

import java.util.function.Consumer;

/** What scripts call {@code log}: takes anything, and hands it on as text, a line at a time. */
public final class LogItem {

    private final Consumer<String> output;

    /**
     * @param output takes the lines, see {@link se.ntjp.testcases.soapui.script.ScriptWorld#output()}
     */
    public LogItem(Consumer<String> output) {
        this.output = output;
    }

    public void trace(Object message) {
        write("", message);
    }

    public void debug(Object message) {
        write("", message);
    }

    public void info(Object message) {
        write("", message);
    }

    public void warn(Object message) {
        write("WARN ", message);
    }

    public void error(Object message) {
        write("ERROR ", message);
    }

    public void error(Object message, Throwable cause) {
        write("ERROR ", message + ": " + cause.getMessage());
    }

    public boolean isInfoEnabled() {
        return true;
    }

    public boolean isDebugEnabled() {
        return true;
    }

    private void write(String level, Object message) {
        String.valueOf(message).lines().forEach(line -> output.accept(level + line));
    }
}
