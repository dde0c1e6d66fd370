package se.ntjp.testcases.soapui.script;

/** A script that did not come to its end. The message is the script's own, or says what it tried. */
public final class ScriptFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int line;

    /** Why. */
    public enum Kind {
        /** An {@code assert} did not hold, or a check it called failed: what it was written to say. */
        ASSERTION,
        /** It threw something else. */
        ERROR,
        /** It cannot be compiled. */
        SYNTAX,
        /** It tried what a script may not: network, processes, files elsewhere, reflection, or more time than it has. */
        FORBIDDEN,
        /** It needs the script engine, and its package is not trusted. */
        NOT_TRUSTED
    }

    /**
     * @param line in the script, counted from 1; 0 where unknown
     * @param cause may be {@code null}
     */
    public ScriptFailure(Kind kind, String message, int line, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.line = line;
    }

    /** Why it failed. */
    public Kind kind() {
        return kind;
    }

    /** Where in the script, counted from 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
