package se.ntjp.testcases.soapui.script.language;

/** Something thrown while a script was evaluated and not caught by it: the cause. */
public final class ThrownInScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    ThrownInScript(Throwable cause, int line) {
        super(cause);
        this.line = line;
    }

    /** Where in the script, counted from 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
