package se.ntjp.testcases.soapui.script.language;

/**
 * What a statement gives that leaves what it is in.
 *
 * @param label of the loop meant; {@code null} for the innermost
 * @param value what is returned; of a break, the value before it, which is what a {@code case} gives
 */
record Signal(Kind kind, String label, Object value) {

    /** How. */
    enum Kind {
        RETURN,
        BREAK,
        CONTINUE
    }

    /** The same, knowing the value of the statement before it. */
    Signal after(Object before) {
        return kind == Kind.BREAK && value == null ? new Signal(kind, label, before) : this;
    }

    /** What a function gives whose body gave this. */
    static Object returned(Object result) {
        return result instanceof Signal signal ? signal.value() : result;
    }
}
