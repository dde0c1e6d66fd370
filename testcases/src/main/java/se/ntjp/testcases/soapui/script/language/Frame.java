package se.ntjp.testcases.soapui.script.language;

/** The variables of one block while it is evaluated, and of those around it. */
final class Frame {

    private final Frame parent;
    private final Object[] values;
    private final Evaluation evaluation;
    private final ScriptClosure closure;

    /** The outermost one of a script or of one of its methods. */
    Frame(Evaluation evaluation, int size) {
        this(evaluation, null, null, size);
    }

    /** A block in another one. */
    Frame(Frame parent, int size) {
        this(parent.evaluation, parent, parent.closure, size);
    }

    /** The parameters of a closure that is called. */
    Frame(Frame parent, ScriptClosure closure, int size) {
        this(parent.evaluation, parent, closure, size);
    }

    private Frame(Evaluation evaluation, Frame parent, ScriptClosure closure, int size) {
        this.evaluation = evaluation;
        this.parent = parent;
        this.closure = closure;
        this.values = new Object[size];
    }

    /** The evaluation it is part of. */
    Evaluation evaluation() {
        return evaluation;
    }

    /** What objects are touched through. */
    Host host() {
        return evaluation.host();
    }

    /** The innermost closure around it; {@code null} where there is none. */
    ScriptClosure closure() {
        return closure;
    }

    /** The frame around it. */
    Frame parent() {
        return parent;
    }

    Object get(int hops, int slot) {
        return up(hops).values[slot];
    }

    void set(int hops, int slot, Object value) {
        up(hops).values[slot] = value;
    }

    private Frame up(int hops) {
        Frame frame = this;
        for (int i = 0; i < hops; i++) {
            frame = frame.parent;
        }
        return frame;
    }
}
